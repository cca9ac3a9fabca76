import { wordSet } from '../word-set.ts';

/** Reporting verbs by ISO 639-1, as they stand beside a quote. English has its own list. */
export const VERBS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		de: wordSet(
			'sagte sagt erklärte erklärt betonte betont schrieb meinte kritisierte warnte fragte antwortete forderte',
		),
		fr: wordSet(
			'dit déclaré déclare affirme affirmé explique expliqué ajoute ajouté assure estime souligne répond écrit',
		),
		es: wordSet(
			'dijo dice afirmó afirma declaró explicó aseguró añadió señaló escribió preguntó respondió advirtió',
		),
		it: wordSet(
			'detto dice affermato dichiarato spiega spiegato aggiunto scrive scritto risponde avverte',
		),
		pt: wordSet(
			'disse diz afirmou afirma declarou explicou acrescentou escreveu perguntou respondeu alertou',
		),
		nl: wordSet(
			'zei zegt verklaarde verklaart schreef schrijft vertelde vroeg antwoordde benadrukte waarschuwde aldus',
		),
		sv: wordSet('sade säger sa skrev skriver förklarade berättar menar frågade svarade varnade'),
		da: wordSet(
			'sagde siger skrev skriver forklarede forklarer mener fortæller spurgte svarede advarede',
		),
		no: wordSet('sa sier skrev skriver forklarte forklarer mener forteller spurte svarte advarte'),
		fi: wordSet('sanoi sanoo kertoi kertoo kirjoitti totesi toteaa kysyi vastasi varoitti'),
		pl: wordSet(
			'powiedział powiedziała mówi stwierdził stwierdziła dodał dodała napisał napisała zapytał zapytała oświadczył oświadczyła',
		),
		cs: wordSet('řekl řekla říká uvedl uvedla dodal dodala napsal napsala prohlásil prohlásila'),
		ro: wordSet('spus declarat afirmat adăugat scris explicat'),
		hu: wordSet('mondta közölte írta kérdezte válaszolta hangsúlyozta'),
		tr: wordSet('dedi söyledi belirtti yazdı sordu açıkladı'),
		ru: wordSet(
			'сказал сказала заявил заявила отметил отметила добавил добавила написал написала сообщил сообщила говорит',
		),
		uk: wordSet(
			'сказав сказала заявив заявила зазначив зазначила додав додала написав написала повідомив повідомила каже',
		),
		el: wordSet('είπε λέει δήλωσε τόνισε έγραψε ρώτησε απάντησε'),
		id: wordSet('kata ujar mengatakan menyatakan menegaskan menulis tanya'),
	}),
);
