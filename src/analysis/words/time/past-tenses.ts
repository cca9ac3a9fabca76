import { wordSet } from '../word-set.ts';

/** Past tenses that do not end in -ed. */
export const PAST_TENSES: readonly string[] = [
	...wordSet(`
		ate beat became began bent bit bled blew bore bought bred broke brought built burnt burst came
		caught chose clung cost crept cut dealt did drank dreamt drew drove dug fed fell felt fled flew flung
		forbade foresaw forgave forgot forsook fought found froze gave got grew had heard held hid hit hung
		hurt kept knelt knew laid lay leapt learnt led left lent let lit lost made meant met overcame oversaw
		overthrew overtook paid put quit ran rang read rebuilt retook rode rose said sang sank sat saw sent set
		shone shook shot shrank shut slept slid slung sold sought sped spelt spent spilt split spoke sprang
		spread spun stole stood strode struck stuck stung swam swept swore swung taught thought threw told took
		tore trod understood underwent undid upheld was went wept were withdrew withheld withstood woke won wore
		wrote wrung
	`),
];

/** The past of what is told with a comma and a participle: ", telling reporters on Friday". */
export const PASTS_OF_GERUNDS: Readonly<Record<string, string>> = {
	telling: 'told',
	calling: 'called',
	leaving: 'left',
	killing: 'killed',
	ending: 'ended',
	forcing: 'forced',
	promising: 'promised',
	warning: 'warned',
	vowing: 'vowed',
	winning: 'won',
	losing: 'lost',
	opening: 'opened',
	closing: 'closed',
	making: 'made',
	giving: 'gave',
	urging: 'urged',
};
