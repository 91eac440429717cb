interface Cache<Key, Value> {
  has(key: Key): boolean;
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** A function that computes the value of each key once. */
export function memoize<Key, Value>(
  make: (key: Key) => Value,
  cache: Cache<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  return (key) => {
    if (!cache.has(key)) cache.set(key, make(key));
    return cache.get(key) as Value;
  };
}

/** The same for objects, whose values are kept as long as they are. */
export const memoizeByObject = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) =>
  memoize(make, new WeakMap<Key, Value>());
