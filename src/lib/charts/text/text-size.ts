/** The letters of every drawing; others stand in where a program lacks the first. */
export const fontFamily = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";
/** Text sizes of a drawing, in pixels; nothing is smaller than `small`. */
export const textSize = { title: 22, subtitle: 14, label: 13, small: 12 } as const;
