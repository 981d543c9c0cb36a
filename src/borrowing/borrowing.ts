/** What `borrow` means, wherever it can be given. */
export const borrowing =
  "Whether a role of ours of which nothing is known borrows what the occupation that it matches, exactly or else closely, asks for (origin MATCHED).";
