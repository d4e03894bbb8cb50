/** Headers of a column of names that are names of people. */
export const personNameWords = [
  'candidate name',
  'naam kandidaat',
  'name candidate',
  'name of candidate',
  'naam van de kandidaat',
  'candidate',
  'kandidaat',
  'applicant',
  'sollicitant',
];

/** Columns about where a person comes from: pointed out, never read and never sent. */
export const originWords = [
  'nationality',
  'nationaliteit',
  'nationalities',
  'nationaliteiten',
  'citizenship',
  'staatsburgerschap',
  'burgerschap',
  'place of birth',
  'birthplace',
  'birth place',
  'geboorteplaats',
  'geboorteland',
  'country of birth',
  'birth country',
  'passport',
  'paspoort',
  'ethnicity',
  'etniciteit',
  'herkomst',
  'land van herkomst',
  'country of origin',
];
