/** What stands in a field and not in the deck; null where nothing does. */
export interface Draft {
  readonly read: () => string | null;
  readonly write: (text: string | null) => void;
}
