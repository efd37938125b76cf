import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/index.ts';
import { dataset as packaged } from '../../../../tests/support/dataset.ts';
import {
  eventsAlone,
  measuresAlone,
  ownScores,
  ownScoresAlone,
  plainRows,
  polecatRows,
  read,
  statementRows
} from '../../../../tests/support/sparse-packages.ts';
import {
  headingKey,
  leadKey,
  limitsOf,
  methodFacts,
  methodParts,
  referencesOf,
  sourceTextKey,
  type MethodPart
} from './method-facts.ts';

const plain = read(eventsAlone('date,title', plainRows));
const statements = read(eventsAlone('date,title,cameo', statementRows, { record: 'event-data' }));
const polecat = read(eventsAlone('date,title,category,mode,context', polecatRows, { record: 'event-data' }));
const scored = read(ownScoresAlone());
const measured = read(measuresAlone());

const toldOf = (dataset: Dataset) => methodFacts(dataset).told;
const ofLine: readonly MethodPart[] = ['mean', 'stock', 'parameters', 'band', 'turns'];

describe('the method page', () => {
  it('tells each part at most once, in one order, from the source to the references', () => {
    for (const dataset of [packaged, plain, statements, polecat, scored, measured]) {
      const told = toldOf(dataset);
      expect(told).toEqual(methodParts.filter((part) => told.includes(part)));
      expect([told[0], told.at(-1)]).toEqual(['source', 'references']);
    }
  });

  it('tells of a line where something scores the record, and nowhere else', () => {
    for (const dataset of [packaged, statements, polecat, scored])
      expect(toldOf(dataset)).toEqual(expect.arrayContaining([...ofLine]));
    for (const dataset of [plain, measured])
      for (const part of [...ofLine, 'example']) expect(toldOf(dataset)).not.toContain(part);
  });

  it('tells only of the scales that a record has', () => {
    const scalesOf = (dataset: Dataset) =>
      toldOf(dataset).filter((part) => part === 'plover' || part === 'cameo' || part === 'own');
    expect([packaged, plain, statements, polecat, scored].map(scalesOf)).toEqual([
      ['plover', 'cameo'],
      [],
      ['cameo'],
      ['plover'],
      ['own']
    ]);
  });

  it('tells the rules of a coder only where somebody judged the coding', () => {
    expect(toldOf(packaged)).toEqual(expect.arrayContaining(['rules', 'silent']));
    expect(sourceTextKey(methodFacts(packaged))).toBe('method.source.text');
    expect(limitsOf(methodFacts(packaged))).toContain('coder');
    for (const dataset of [plain, statements, polecat, scored]) {
      for (const part of ['rules', 'silent']) expect(toldOf(dataset)).not.toContain(part);
      expect(limitsOf(methodFacts(dataset))).not.toContain('coder');
    }
  });

  it('tells of measures alone where there are no events: of no drawing, and of no limit of a line', () => {
    expect(toldOf(measured)).toEqual(['source', 'measures', 'references']);
    expect(referencesOf(methodFacts(measured))).toEqual(['edtf']);
    expect(leadKey(methodFacts(measured))).toBe('method.lead.measures');
  });

  it('heads what is not coded as told, and what is coded as coded', () => {
    const headingOf = (dataset: Dataset) => headingKey('source', methodFacts(dataset));
    for (const dataset of [packaged, statements, polecat]) expect(headingOf(dataset)).toBe('method.source');
    for (const dataset of [plain, scored, measured]) expect(headingOf(dataset)).toBe('method.source.uncoded');
  });

  it('counts as not coded what a record leaves out, and nothing where it codes none', () => {
    const partly = read(
      eventsAlone(ownScores.columns, [...ownScores.rows, '2001-02-03,Without a score,'], ownScores.dyad)
    );
    expect([plain, scored, partly].map((dataset) => methodFacts(dataset).uncoded)).toEqual([0, 0, 1]);
  });

  it('counts the statements that no category of PLOVER covers', () => {
    expect(methodFacts(statements).statements).toBe(statementRows.length);
    expect(methodFacts(polecat).statements).toBe(0);
  });
});
