import { xmlText } from './drawing/xml-text.ts';

/** Higher than any chart with its table unfolded, in pixels. */
const maxHeight = 100_000;

/**
 * Gives each frame of the site the height that it tells; the page that embeds it has this beside the frame. Any window
 * may send that page messages: one is followed only where it comes from a document of the site, in a frame of the page,
 * and tells a height in pixels.
 */
const listener = (origin: string) =>
  `<script>addEventListener('message',function(e){var d=e.data;if(e.origin===${JSON.stringify(origin)}&&d&&d.dyad==='height'` +
  `&&typeof d.height==='number'&&d.height>0&&d.height<${maxHeight})` +
  "document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.style.height=Math.ceil(d.height)+'px'})})</script>";

/**
 * HTML that shows a chart, live, within another page, from its full address. Where that page runs no script, the frame keeps the height given
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
  return `<iframe src="${xmlText(address)}" title="${xmlText(title)}" loading="lazy" style="width:100%;height:${height}px;border:0"></iframe>\n${listener(new URL(address).origin)}`;
}

/** HTML that shows a picture of a chart within another page. */
export function imageCode({ address, title }: { readonly address: string; readonly title: string }): string {
  return `<img src="${xmlText(address)}" alt="${xmlText(title)}" style="max-width:100%;height:auto">`;
}
