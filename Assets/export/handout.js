// Steps through the page, a step at a time, and moves the marks from picture to picture as the terminal does. What
// moves how is worked out by the program; here places are mixed. Without this script the page is all there.
(function () {
  'use strict';
  const steps = [...document.querySelectorAll('article')];
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let current = -1, running = 0;

  const easings = [t => t, t => t * t * (3 - 2 * t), t => 1 - (1 - t) ** 3];
  const clamped = t => Math.min(1, Math.max(0, t));
  const mix = (a, b, t) => t <= 0 ? a : t >= 1 ? b : a + (b - a) * t;
  const marks = step => step.querySelector('.marks');

  // A number of the attribute of a mark.
  const number = (node, name) => +node.getAttribute(name);
  // The first of a group stands for it: behind it are its arrow, or its line within a rim.
  const first = node => node.localName === 'g' ? node.firstElementChild : node;
  const isLine = path => /^M-?\d+ -?\d+(l-?\d+[ -]\d+)*$/.test(path);

  function points(path) {
    let x = 0, y = 0;
    return (path.match(/-?\d+/g) || []).reduce((all, text, index, texts) => {
      if (index % 2) return all;
      x += +text; y += +texts[index + 1];
      all.push([x, y]);
      return all;
    }, []);
  }

  const line = places => places.map(([x, y], index) => (index ? 'L' : 'M') + x + ' ' + y).join('');

  // Where a mark is: a box of a bar, the middle of a dot, the points of a line, the beginning of a text.
  function place(mark) {
    const node = first(mark);
    switch (node.localName) {
    case 'rect': {
      const [x, y] = [number(node, 'x'), number(node, 'y')];
      return {box: [x, y, x + number(node, 'width'), y + number(node, 'height')]};
    }
    case 'circle': {
      const [x, y] = [number(node, 'cx'), number(node, 'cy')];
      return {box: [x, y, x, y]};
    }
    case 'text': return {at: [number(node, 'x'), number(node, 'y')]};
    case 'path': {
      const path = node.getAttribute('d');
      if (isLine(path)) return {points: points(path)};
      const [x, y] = path.match(/-?\d+/g).map(Number);
      return node.classList.contains('d') ? {box: [x, y, x, y]} : {at: [x, y]};
    }
    default: return {};
    }
  }

  const isDot = node => node.localName === 'circle' || node.classList.contains('d');

  function put(node, {box, at, points}) {
    if (points) {
      const lines = node.localName === 'g' ? [...node.children] : [node];
      for (const path of lines) path.setAttribute('d', line(points));
    } else if (box && node.localName === 'rect') {
      const values = {x: box[0], y: box[1], width: box[2] - box[0], height: box[3] - box[1]};
      for (const name in values) node.setAttribute(name, Math.max(values[name], name.length > 1 ? 0 : -1e6));
    } else if (box || at) {
      const [x, y] = at || [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      if (node.localName === 'circle') { node.setAttribute('cx', x); node.setAttribute('cy', y); }
      else if (node.localName === 'text') { node.setAttribute('x', x); node.setAttribute('y', y); }
      else node.setAttribute('d', node.getAttribute('d').replace(/^M-?[\d.]+ -?[\d.]+/, 'M' + x + ' ' + y));
    }
  }

  const numbers = (one, other, t) => one.map((value, index) => mix(value, other[index], t));

  function between(start, end, t) {
    if (start.box && end.box) return {box: numbers(start.box, end.box, t)};
    if (start.at && end.at) return {at: numbers(start.at, end.at, t)};
    if (start.points && end.points && start.points.length === end.points.length)
      return {points: start.points.map((point, index) => numbers(point, end.points[index], t))};
    return null;
  }

  // Too small to be drawn as a bar: less than three quarters of a cell.
  const isSmall = ([left, top, right, bottom]) => right - left < 75 && bottom - top < 150;

  // A mark that comes or goes is that much there.
  function appear(node, where, manner, share) {
    const inner = first(node);
    node.style.display = share > 0 ? '' : 'none';
    switch (manner) {
    case 'line': if (where.points) return unroll(node, where.points, share); break;
    case 'drop': if (where.box) {
      const drop = (1 - share) * 1200;
      return put(inner, {box: where.box.map((value, index) => index % 2 ? value - drop : value)});
    } break;
    case 'hang': return put(inner, {box: [where.box[0], where.box[1], where.box[2],
      where.box[1] + (where.box[3] - where.box[1]) * share]});
    case 'stand': return put(inner, {box: [where.box[0],
      where.box[3] - (where.box[3] - where.box[1]) * share, where.box[2], where.box[3]]});
    case 'field': node.style.opacity = share; break;
    case 'sign': node.style.display = share < 0.85 ? 'none' : ''; break;
    }
  }

  function unroll(node, places, share) {
    if (places.length > 2) {
      const count = Math.ceil(places.length * share);
      return count < 2 ? node.style.display = 'none' : put(node, {points: places.slice(0, count)});
    }
    const [start, end] = places, isUpright = start[0] === end[0];
    put(node, {points: isUpright ? [numbers(end, start, share), end] : [start, numbers(start, end, share)]});
  }

  // What is written of a text when it has come so far: numbers as a whole.
  function write(node, text, length, share) {
    let count = Math.ceil(text.length * share), shown = text.slice(0, count);
    const cut = text.slice(count).split(' ')[0];
    if (cut) {
      const start = shown.lastIndexOf(' ') + 1;
      if (/\d/.test(shown.slice(start) + cut)) shown = shown.slice(0, start);
    }
    shown = shown.trimEnd();
    node.style.display = shown ? '' : 'none';
    node.textContent = shown;
    node.setAttribute('textLength', length * shown.length / text.length);
  }

  const manners = ['stand', 'hang', 'drop', 'dot', 'line', 'field', 'sign', 'text', 'written'];

  // One mark on its way, as the program says: manner, easing, from when to when, its places among the marks of the two.
  class Track {
    constructor(words, from, to) {
      const [manner, easing, start, end, one, other] = words.split(' ');
      this.manner = manners[manner];
      this.ease = easings[easing];
      [this.start, this.end] = [+start, +end];
      [this.one, this.other] = [from[one], to[other]].map(node => node && node.cloneNode(true));
      [this.from, this.to] = [this.one, this.other].map(node => node && place(node));
      const only = this.one || this.other;
      if (only) [this.text, this.length] = [only.textContent, number(only, 'textLength')];
    }

    get nodes() { return [this.one, this.other].filter(Boolean); }

    show(time) {
      const length = this.end - this.start;
      const p = this.ease(clamped(length > 0 ? (time - this.start) / length : time < this.start ? 0 : 1));
      if (this.one && this.other) this.move(p);
      else if (this.manner === 'text' || this.manner === 'written') this.say(p);
      else if (this.one) appear(this.one, this.from, this.manner, 1 - p);
      else if (this.other) appear(this.other, this.to, this.manner, p);
    }

    move(p) {
      const middle = between(this.from, this.to, p);
      let shown = p < 0.5 ? this.one : this.other;
      if (middle && middle.box) {
        const fits = node => isDot(first(node)) === isSmall(middle.box);
        shown = [shown, this.one, this.other].find(fits) || shown;
      }
      for (const node of this.nodes) node.style.display = node === shown ? '' : 'none';
      if (middle) put(middle.points ? shown : first(shown), middle);
    }

    say(p) {
      const node = this.one || this.other, isLeaving = !!this.one;
      if (!isLeaving && this.manner === 'written' && node.localName === 'text') return write(node, this.text, this.length, p);
      const isThere = isLeaving ? p < 1 : p >= 0.85;
      node.style.display = isThere ? '' : 'none';
      node.classList.toggle('pale', isLeaving ? p >= 0.5 : p < 0.925);
    }
  }

  // The way from scene to scene before a step.
  function movement(step) {
    const data = step.querySelector('script');
    const before = steps[steps.indexOf(step) - 1];
    if (!data || !before) return null;
    const {seconds, legs} = JSON.parse(data.textContent);
    const others = [...step.querySelectorAll('template')];
    const scenes = (others.length > legs.length ? others : [before, ...others, step])
      .map(scene => [...(scene.content ? scene.content.querySelector('.marks') : marks(scene)).children]);
    return {seconds, legs: legs.map((leg, index) => ({length: leg.length,
      tracks: leg.tracks.split(',').filter(Boolean)
        .map(words => new Track(words, scenes[index], scenes[index + 1]))}))};
  }

  // Shows a movement when a share of its time has passed.
  function showMoment(step, movement, share) {
    let rest = share * movement.legs.reduce((sum, leg) => sum + leg.length, 0);
    let index = 0;
    while (index < movement.legs.length - 1 && rest > movement.legs[index].length) rest -= movement.legs[index++].length;
    const leg = movement.legs[index];
    if (movement.shown !== index) {
      movement.group.replaceChildren(...leg.tracks.flatMap(track => track.nodes));
      movement.shown = index;
    }
    for (const track of leg.tracks) track.show(rest / leg.length);
  }

  function begin(step) {
    const way = movement(step);
    if (!way) return null;
    way.group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    way.group.setAttribute('class', 'moving');
    marks(step).after(way.group);
    marks(step).style.display = 'none';
    return way;
  }

  function rest(step) {
    cancelAnimationFrame(running);
    const moving = step && step.querySelector('.moving');
    if (moving) moving.remove();
    if (step) marks(step).style.display = '';
  }

  function play(step) {
    const way = begin(step);
    if (!way) return;
    let start;
    const frame = now => {
      start ??= now;
      const share = (now - start) / 1000 / way.seconds;
      if (share >= 1) return rest(step);
      showMoment(step, way, share);
      running = requestAnimationFrame(frame);
    };
    showMoment(step, way, 0);
    running = requestAnimationFrame(frame);
  }

  function show(index, moves) {
    index = Math.min(steps.length - 1, Math.max(0, index));
    rest(steps[current]);
    steps.forEach((step, place) => step.classList.toggle('current', place === index));
    document.body.classList.add('show');
    current = index;
    steps[index].classList.remove('answered');
    history.replaceState(null, '', '#' + steps[index].id);
    if (moves && !still.matches) play(steps[index]);
  }

  function leave() {
    if (current < 0) return;
    rest(steps[current]);
    document.body.classList.remove('show');
    steps[current].scrollIntoView();
    current = -1;
    if (document.fullscreenElement) document.exitFullscreen();
  }

  // The step that is read now.
  const nearest = () => Math.max(0, steps.findIndex(step => step.getBoundingClientRect().bottom > innerHeight / 3));

  function forward() {
    if (current < 0) return show(nearest(), false);
    const step = steps[current];
    if (step.querySelector('.moving')) return rest(step);
    if (step.querySelector('.answer') && !step.classList.contains('answered')) return step.classList.add('answered');
    if (current + 1 < steps.length) show(current + 1, true);
  }

  function back() {
    if (current < 0) return show(nearest(), false);
    show(current - 1, false);
  }

  const actions = {ArrowRight: forward, PageDown: forward, ArrowLeft: back, PageUp: back, Escape: leave,
    Home: () => show(0, false), End: () => show(steps.length - 1, false),
    f: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()};
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isShown = current >= 0;
    const action = actions[event.key];
    if (!action || !isShown && !event.key.startsWith('Arrow') || event.key === 'Escape' && !isShown) return;
    event.preventDefault();
    action();
  });

  // #mean@0.4 is the step with its picture on the way there, four tenths of the time after it set out.
  const [id, share] = decodeURIComponent(location.hash.slice(1)).split('@');
  const asked = steps.findIndex(step => step.id === id);
  if (share !== undefined && asked > 0) {
    show(asked, false);
    const way = begin(steps[asked]);
    if (way) showMoment(steps[asked], way, clamped(+share));
  }
})();
