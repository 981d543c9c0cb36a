/** A route's bodies of so many bytes, and its streams, are compressed for clients that take it. */
export const whereLarge = { compress: { threshold: 4_096 } };
