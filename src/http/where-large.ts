/** A route's bodies of so many bytes, and its streams, are compressed for clients that take it; all that it sends is text. */
export const whereLarge = { compress: { threshold: 4_096, customTypes: /^(?:text|application)\// } };
