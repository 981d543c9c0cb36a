/** At once where it is at hand, else when it has been read. */
export type MaybePromise<T> = T | Promise<T>;

/** What the work makes of a value, as soon as that is there. */
export function andThen<T, U>(value: MaybePromise<T>, work: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(work) : work(value);
}

/** All of the values, as soon as the last is there. */
export function together<T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values as readonly Promise<T>[]) : (values as readonly T[]);
}
