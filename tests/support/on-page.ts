/** The context in which SvelteKit draws a page, at a plain address: for parts of pages that are drawn by themselves. */
export const onPage = new Map([['__request__', { page: { params: {}, route: { id: '/[[dyad=dyad]]' } } }]]);
