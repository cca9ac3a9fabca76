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
