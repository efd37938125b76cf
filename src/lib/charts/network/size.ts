/** What title and footer take of a network drawing, in pixels. */
export const networkPadding = { top: 72, right: 16, bottom: 56, left: 16 };
