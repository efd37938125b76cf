/** The context in which SvelteKit draws a page that was sent `data`, at a plain address. */
export const onPageOf = (data: App.PageData) =>
  new Map([
    ['__request__', { page: { url: new URL('http://localhost/'), params: {}, route: { id: '/[[dyad=dyad]]' }, data } }]
  ]);

/** The same of what asks nothing of its data: for pages and parts of them drawn by themselves. */
export const onPage = onPageOf({});
