/** What a step gives: its value, or what went wrong in words for the user. */
export type Outcome<T> = { readonly value: T } | { readonly trouble: string };
