import { groups } from 'd3';
import { xmlText } from '#lib/export/drawing/xml-text.ts';

/** A file that was written, beside the page. */
export interface Written {
  readonly subject: string;
  readonly theme: string;
  readonly format: string;
  readonly name: string;
  readonly title: string;
}

const shown = ['svg', 'png'];

/** The page that shows all files: it needs nothing but what lies beside it. */
export function indexPage(files: readonly Written[]): string {
  const figures = groups(files, ({ subject, theme }) => `${subject} ${theme}`).map(([, group]) => {
    const picture = shown.map((format) => group.find((file) => file.format === format)).find(Boolean);
    const image = picture ? `<img src="${address(picture)}" alt="${xmlText(picture.title)}">\n` : '';
    const links = group.map((file) => `<a href="${address(file)}">${xmlText(file.format)}</a>`).join(' ');
    const [{ title, subject, theme } = { title: '', subject: '', theme: '' }] = group;
    return `<figure>\n${image}<figcaption>${xmlText(title)} (${xmlText([subject, theme].filter(Boolean).join(', '))}) ${links}</figcaption>\n</figure>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Charts</title>
<style>
body { margin: 2rem auto; max-width: 82rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
figure { margin: 0 0 3rem; }
img { display: block; max-width: 100%; height: auto; border: 1px solid #ccc; }
figcaption { margin-block-start: 0.5rem; }
a { margin-inline-start: 0.5rem; color: #0b5394; }
</style>
<h1>Charts</h1>
${figures.join('\n')}
</html>
`;
}

const address = ({ name }: Written) => xmlText(encodeURI(name));
