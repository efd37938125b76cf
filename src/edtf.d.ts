declare module 'edtf' {
  /**
   * `min` and `max` are milliseconds since 1 January 1970 UTC. Throws where the text is no EDTF date, or is of a higher
   * level of the standard or of another type than asked for.
   */
  export default function edtf(
    text: string,
    allowed: { readonly level: number; readonly types?: readonly string[] }
  ): { min: number; max: number };
}
