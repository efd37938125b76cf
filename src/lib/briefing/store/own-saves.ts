/** The revision that this page stored last, by deck: any other one under that id comes from another tab. */
export type OwnSaves = Map<string, number>;

/** Those of the page: they outlast the editor, until the page is closed or loaded anew. */
export const ownSaves: OwnSaves = new Map();
