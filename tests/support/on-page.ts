/** The context in which SvelteKit draws a page, at a plain address: for pages and parts of them drawn by themselves. */
export const onPage = new Map([
  [
    '__request__',
    { page: { url: new URL('http://localhost/'), params: {}, route: { id: '/[[dyad=dyad]]' }, data: {} } }
  ]
]);
