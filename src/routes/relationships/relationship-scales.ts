import { areMeasuredAlike, scaleOf, scalesOf } from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { namesInWords, pageMessage, scaleName, titlesApart } from '#lib/messages/index.ts';
import { defaultView, type Language } from '#lib/view/index.ts';

/** By which scale the line of each record is scored, where not all are by one; else empty. */
export function relationshipScales(datasets: readonly Dataset[], language: Language): string {
  const scored = datasets
    .filter((dataset) => scalesOf(dataset).length > 0)
    .map((dataset) => ({ dataset, line: { scale: scaleOf(dataset, defaultView.scale) } }));
  const titles = titlesApart(
    language,
    scored.map(({ dataset }) => dataset.dyad)
  );
  return areMeasuredAlike(scored)
    ? ''
    : namesInWords(
        language,
        scored.map(({ dataset, line: { scale } }, n) =>
          pageMessage(language, `relationships.scale.of${scale === 'own' ? '-own' : ''}`, {
            relationship: titles[n] ?? '',
            scale: scaleName(language, dataset.codebook, scale)
          })
        )
      );
}
