import * as words from '../vocabulary.ts';
import * as cell from './cells.ts';
import { column } from './column.ts';
import { maxNameLength } from './package-columns.ts';
import * as stateCell from './state-cells.ts';

/** The folder of the two published scales and of the states; no package can have this name. */
export const codebookFolder = 'codebook';

/** The form of most codes of states. */
const threeLetters = '[A-Z]{3}';

/** The columns of the two published scales and of the states. */
export const codebookColumns = {
  plover: {
    category: column(cell.requiredCategory, 'PLOVER category.'),
    mode: column(cell.text, 'Mode of the category; empty for the category as a whole.'),
    score: column(cell.score, 'From -10, conflict, to 10, cooperation.'),
    quad_class: column(cell.oneOf(words.quadClasses, 'quad class'), 'Conflict or cooperation, in words or in deeds.'),
    meaning: column(cell.filled, 'What it means, in a few words of our own.')
  },
  cameo: {
    code: column(cell.filled, 'CAMEO code.'),
    name: column(cell.shortText(maxNameLength), 'What CAMEO calls it.'),
    goldstein: column(cell.optionalScore, "Goldstein's value, from -10 to 10; empty where there is none."),
    plover_category: column(cell.text, 'The PLOVER category that it maps to, if any.'),
    plover_mode: column(cell.text, 'The PLOVER mode that it maps to, if any.'),
    plover_context: column(cell.text, 'The PLOVER contexts that it maps to, if any.'),
    plover_mode_published: column(
      cell.text,
      "The mode in PLOVER's own conversion table where its score table lacks that mode."
    )
  },
  states: {
    id: column(cell.id, 'The name in small letters.'),
    name: column(cell.shortText(maxNameLength), 'What it is usually called in English.'),
    other_names: column(
      stateCell.someCodes('[^;\\s]([^;]*[^;\\s])?', 'name', 'texts without a blank at either end'),
      'Other names, with semicolons between: official and former ones, and those that data sets use.'
    ),
    cow: column(
      stateCell.oneCode('[1-9][0-9]{0,2}', 'number of a state', 'whole numbers without a zero in front'),
      'Correlates of War number.'
    ),
    cow_abbreviation: column(
      stateCell.oneCode(threeLetters, 'abbreviation', 'three capital letters'),
      'Correlates of War abbreviation.'
    ),
    gw: column(
      stateCell.someCodes('[1-9][0-9]{0,2}', 'number of a state', 'whole numbers without a zero in front'),
      'Gleditsch-Ward number, as in UCDP data.'
    ),
    iso2: column(
      stateCell.someCodes('[A-Z]{2}', 'code', 'two capital letters'),
      'ISO 3166 alpha-2 code, the present or a former one.'
    ),
    iso3: column(
      stateCell.someCodes(threeLetters, 'code', 'three capital letters'),
      'ISO 3166 alpha-3 code, the present or a former one.'
    ),
    cameo: column(
      stateCell.someCodes(threeLetters, 'code', 'three capital letters'),
      'Codes of actors in CAMEO data (GDELT, KEDS), with semicolons between.'
    ),
    fips: column(
      stateCell.someCodes('[A-Z]{2}', 'code', 'two capital letters'),
      'FIPS 10-4 code, as of places in GDELT.'
    ),
    membership: column(
      stateCell.spells,
      'Membership in the system of states of the Correlates of War, from day to day, with semicolons between; .. for the end of what goes on.'
    ),
    successors: column(
      stateCell.someCodes('[a-z0-9]+(-[a-z0-9]+)*', 'id', 'small letters, digits and single hyphens'),
      'The states that took its place, with semicolons between.'
    ),
    note: column(cell.text, 'Where it differs from the list of the Correlates of War, and why.')
  }
};
