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

const factsOf = (dataset: Dataset) => methodFacts(dataset, dataset.dyad.rules);
const toldOf = (dataset: Dataset) => factsOf(dataset).told;
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

  it('tells the rules of a coder only where somebody judged the coding, and no rules but those of the package', () => {
    expect(toldOf(packaged)).toContain('rules');
    expect(factsOf(packaged).rules).toEqual(packaged.dyad.rules);
    expect(packaged.dyad.rules.length).toBeGreaterThan(10);
    expect(factsOf({ ...packaged, dyad: { ...packaged.dyad, rules: [] } }).rules).toEqual([]);
    expect(sourceTextKey(factsOf(packaged))).toBe('method.source.text');
    expect(limitsOf(factsOf(packaged))).toContain('coder.alternatives');
    for (const dataset of [plain, statements, polecat, scored]) {
      expect(toldOf(dataset)).not.toContain('rules');
      expect(limitsOf(factsOf(dataset)).join()).not.toMatch(/coder/);
    }
  });

  it('names as limits of a record only what is true of it', () => {
    const lone = packaged.events.map((event) => ({ ...event, alternatives: [] }));
    expect(limitsOf(factsOf({ ...packaged, events: lone }))).toContain('coder');
    const many = Array.from({ length: 5 }, () => packaged.events).flat();
    expect(limitsOf(factsOf({ ...packaged, events: many }))).not.toContain('few');
    expect(factsOf(packaged).early).toBe(true);
    expect(factsOf(polecat).early).toBe(false);
  });

  it('tells of measures alone where there are no events: of no drawing, and of no limit of a line', () => {
    expect(toldOf(measured)).toEqual(['source', 'measures', 'references']);
    expect(referencesOf(factsOf(measured))).toEqual(['edtf']);
    expect(leadKey(factsOf(measured))).toBe('method.lead.measures');
  });

  it('heads what is not coded as told, and what is coded as coded', () => {
    const headingOf = (dataset: Dataset) => headingKey('source', factsOf(dataset));
    for (const dataset of [packaged, statements, polecat]) expect(headingOf(dataset)).toBe('method.source');
    for (const dataset of [plain, scored, measured]) expect(headingOf(dataset)).toBe('method.source.uncoded');
  });

  it('counts as not coded what a record leaves out, and nothing where it codes none', () => {
    const partly = read(
      eventsAlone(ownScores.columns, [...ownScores.rows, '2001-02-03,Without a score,'], ownScores.dyad)
    );
    expect([plain, scored, partly].map((dataset) => factsOf(dataset).uncoded)).toEqual([0, 0, 1]);
  });

  it('counts the statements that no category of PLOVER covers', () => {
    expect(factsOf(statements).statements).toBe(statementRows.length);
    expect(factsOf(polecat).statements).toBe(0);
  });
});
