import { element } from '../drawing/svg-tree.ts';
import { writeXml } from '../drawing/write-xml.ts';
import { changePart, declaration, type Parts } from './pptx-parts.ts';

/**
 * The version of pptxgenjs whose output is known: package.json pins it, since each part of the text below is looked for
 * as that version writes it.
 */
export const pptxgenjsVersion = '4.0.1';

const types = '[Content_Types].xml';

/** Mends what pptxgenjs writes and PowerPoint would ask to repair; the last step, when every part is there. */
export function repairParts(parts: Parts): void {
  const paths = [...parts.keys()];
  // It declares a master for each slide, and writes one; and the types of files that are not there.
  changePart(parts, types, (xml) =>
    xml
      .replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) => (parts.has(path) ? override : ''))
      .replace(/<Default Extension="([^"]*)"[^>]*\/>/g, (standard, ending: string) =>
        paths.some((path) => path !== types && path.endsWith(`.${ending}`)) ? standard : ''
      )
  );
  // It counts fonts and names slides that are others.
  parts.set(
    'docProps/app.xml',
    declaration +
      writeXml(
        element(
          'Properties',
          { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
          element('Application', {}, 'Dyad')
        )
      )
  );
  for (const path of paths) {
    if (!/^ppt\/slide(s|Layouts)\/[^/]+\.xml$/.test(path)) continue;
    changePart(parts, path, (xml) =>
      xml
        // Outlines without a look, and a ground without the effects that PowerPoint expects after it.
        .replaceAll('<a:ln></a:ln>', '')
        .replaceAll('</a:solidFill></p:bgPr>', '</a:solidFill><a:effectLst/></p:bgPr>')
    );
  }
}
