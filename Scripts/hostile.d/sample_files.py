"""Data files that a walkthrough is started with: common ones, and such as have extremes."""

import os

FILES = {
    "predictions.csv": "y,p\n1,0.9\n0,0.2\n1,0.14\n0,0.05\n1,0.999\n0,0.61\n1,0.5\n",
    "edges.csv": "y,p\n1,1\n0,0\n1,0\n0,1e-300\n1,0.9999999999999999\n0,5e-324\n",
    "logits.csv": "y,logit\n1,3.5\n0,-700\n1,1e300\n0,inf\n1,-inf\n0,0\n",
    "points.csv": "x,y\n-2.1,0\n-1.3,0\n-0.4,1\n0.3,0\n0.9,1\n1.8,1\n3.1,1\n",
    "parted.csv": "x,y\n1,0\n2,0\n3,1\n4,1\n",
    "equal.csv": "x,y\n5,0\n5,1\n5,1\n",
    "one-class.csv": "y,p\n1,0.5\n1,0.25\n1,0.125\n",
    "far.csv": "x,y\n-1e307,0\n1e307,1\n3e306,0\n",
    "tiny.csv": "x,y\n-1e-300,0\n1e-300,1\n2e-300,0\n5e-324,1\n",
    "close.csv": "x,y\n1000000000000,0\n1000000000001,1\n1000000000002,0\n1000000000003,1\n",
    "counts.csv": "y,p,count\n1,0.9,9007199254740990\n0,0.3,1\n1,0.2,0\n",
    "many.csv": "x,y\n" + "".join(f"{(place * 37 % 101) / 10},{place * 7919 % 3 % 2}\n" for place in range(300)),
    "names.csv": 'y,p\n1,0.3\n0,"0.4"\n1,0.2\n',
    "two.csv": "y,p\n1,0.5\n0,0.5\n",
}


def write(folder):
    for name, text in FILES.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
