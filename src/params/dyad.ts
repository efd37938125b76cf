/** What may stand first in an address: the id of a relationship. That of the first leads to the plain address. */
export const match = (text: string): boolean => __RELATIONSHIPS__.includes(text);
