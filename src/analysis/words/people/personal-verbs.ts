import { wordSet } from '../word-set.ts';

/** What only people do: Ann Lee `smiled`. Past and present, in lower case. */
export const PERSONAL_VERBS: ReadonlySet<string> = wordSet(`
	smiled smiles laughed laughs wept weeps cried nodded nods shrugged shrugs grinned grins blinked sighed paused hesitated
	frowned winced blushed stood stands sat sits walked walks knelt danced slept sleeps woke wakes ate drank
	remembers remembered recalled recalls hopes hoped thinks thought knows knew wants wanted loves loved hates hated wished
	married retired resigned died testified apologised apologized studied graduated teaches taught
	wrote sang sings scored batted bowled limped retired swam jumped listened watched waited wore wears
	lives lived grew insists insisted bristled scoffed stared whispered embraced hugged waved shook
`);

/** Of these, what is said of a club as well: Preston Thistle `hopes`. In lower case. */
export const CLUBS_DO_TOO: ReadonlySet<string> = wordSet(
	'scored batted bowled limped retired stood stands sat sits grew hopes hoped wants wanted waited lives lived insists insisted knows knew thinks thought jumped wore wears resigned',
);
