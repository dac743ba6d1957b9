/// Nothing was kept that could be gone on with.
struct NothingKept: Error {}
