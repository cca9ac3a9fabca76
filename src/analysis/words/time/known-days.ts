import type { Day } from '../../../domain/calendar.ts';

/** A day that history knows, and words that all stand near where it is meant. */
export type KnownDay = { readonly day: Day; readonly words: readonly string[] };

/** Only ever a suggestion: what a text leaves open is not made certain by these. */
export const KNOWN_DAYS: readonly KnownDay[] = [
	{ day: '1912-04-15', words: ['titanic', 'sinking'] },
	{ day: '1914-06-28', words: ['sarajevo', 'assassination'] },
	{ day: '1918-11-11', words: ['armistice'] },
	{ day: '1941-12-07', words: ['pearl harbor'] },
	{ day: '1944-06-06', words: ['d-day'] },
	{ day: '1945-01-27', words: ['auschwitz', 'liberation'] },
	{ day: '1945-08-06', words: ['hiroshima'] },
	{ day: '1945-08-09', words: ['nagasaki'] },
	{ day: '1969-07-20', words: ['moon landing'] },
	{ day: '1986-01-28', words: ['challenger', 'shuttle'] },
	{ day: '1986-04-26', words: ['chernobyl'] },
	{ day: '1989-06-04', words: ['tiananmen'] },
	{ day: '1989-11-09', words: ['berlin wall', 'fall'] },
	{ day: '1994-04-07', words: ['rwanda', 'genocide'] },
	{ day: '2001-09-11', words: ['9/11'] },
	{ day: '2001-09-11', words: ['september 11', 'attacks'] },
	{ day: '2004-12-26', words: ['indian ocean', 'tsunami'] },
	{ day: '2005-08-29', words: ['katrina', 'hurricane'] },
	{ day: '2011-03-11', words: ['fukushima'] },
	{ day: '2016-06-23', words: ['brexit', 'referendum'] },
	{ day: '2022-02-24', words: ['ukraine', 'invasion'] },
];
