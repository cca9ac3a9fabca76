import { wordTable } from '../word-set.ts';
/** Which marks close what each mark opens. A text mixes them: "… is closed by ” too. */
export const CLOSED_BY: ReadonlyMap<string, string> = wordTable({
	'“': '”"',
	'"': '"”',
	'„': '“”"‟',
	'‟': '”"',
	'«': '»',
	'‹': '›',
	'»': '«',
	'”': '”"',
	'「': '」',
	'『': '』',
	'‘': "’'",
	"'": "'’",
});

/** Words that begin with an apostrophe: it opens nothing. */
export const APOSTROPHE_FIRST: ReadonlySet<string> = new Set(
	'twas tis twill em til till cause bout round neath tween cos cuz n nuff kay sup ere'.split(' '),
);
