import { xmlText } from './drawing/xml-text.ts';

/** Gives each frame of the site the height that it tells; the page that embeds it has this beside the frame. */
const listener =
  "<script>addEventListener('message',function(e){if(e.data&&e.data.dyad==='height')" +
  "document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.style.height=e.data.height+'px'})})</script>";

/**
 * HTML that shows a chart, live, within another page. Where that page runs no script, the frame keeps the height given
 * here, in pixels.
 */
export function embedCode({
  address,
  title,
  height
}: {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}): string {
  return `<iframe src="${xmlText(address)}" title="${xmlText(title)}" loading="lazy" style="width:100%;height:${height}px;border:0"></iframe>\n${listener}`;
}

/** HTML that shows a picture of a chart within another page. */
export function imageCode({ address, title }: { readonly address: string; readonly title: string }): string {
  return `<img src="${xmlText(address)}" alt="${xmlText(title)}" style="max-width:100%;height:auto">`;
}
