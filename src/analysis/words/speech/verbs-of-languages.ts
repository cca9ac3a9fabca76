import { wordSet } from '../word-set.ts';

/** Reporting verbs by ISO 639-1, as they stand beside a quote. English has its own list. */
export const VERBS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		de: wordSet(
			'sagte sagt kommentierte ergänzte berichtete rief mahnte bestätigte lobte klagte versicherte gesagt erklärte erklärt betonte betont schrieb meinte kritisierte warnte fragte antwortete forderte',
		),
		fr: wordSet(
			'dit disait lance lancé confie confié confirme insiste insisté conclut assuré estimé souligné répondu regrette regretté rappelle rappelé raconte raconté indique indiqué précise précisé déclaré déclare affirme affirmé explique expliqué ajoute ajouté assure estime souligne répond écrit',
		),
		es: wordSet(
			'dijo dice sostuvo insistió comentó contó reconoció denunció subrayó manifestó indicó recordó agregó lamentó dicho declarado afirmado explica afirmó afirma declaró explicó aseguró añadió señaló escribió preguntó respondió advirtió',
		),
		it: wordSet(
			'detto dice disse commenta commentato sottolinea sottolineato racconta raccontato aggiunge conferma confermato conclude replica afferma affermato dichiarato spiega spiegato aggiunto scrive scritto risponde avverte',
		),
		pt: wordSet(
			'disse diz comentou contou ressaltou lamentou completou concluiu reforçou garantiu destacou explica afirmou afirma declarou explicou acrescentou escreveu perguntou respondeu alertou',
		),
		nl: wordSet(
			'zei zegt stelt stelde vindt reageerde reageert meldde meldt gezegd vertelt verklaarde verklaart schreef schrijft vertelde vroeg antwoordde benadrukte waarschuwde aldus',
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
			'сказал сказала заявил заявила отметил отметила добавил добавила написал написала сообщил сообщила говорит рассказал рассказала подчеркнул подчеркнула заметил заметила пояснил пояснила считает ответил ответила',
		),
		uk: wordSet(
			'сказав сказала заявив заявила зазначив зазначила додав додала написав написала повідомив повідомила каже',
		),
		el: wordSet('είπε λέει δήλωσε τόνισε έγραψε ρώτησε απάντησε'),
		id: wordSet('kata ujar mengatakan menyatakan menegaskan menulis tanya'),
	}),
);

/** Words that name a source without a verb: `Selon` Marc Aubry, « … ». By ISO 639-1. */
export const SOURCES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		de: wordSet('laut zufolge'),
		fr: wordSet('selon'),
		es: wordSet('según'),
		it: wordSet('secondo'),
		pt: wordSet('segundo conforme'),
		nl: wordSet('volgens'),
		sv: wordSet('enligt'),
		da: wordSet('ifølge'),
		no: wordSet('ifølge'),
		pl: wordSet('według'),
	}),
);

/** Who is spoken to stands behind these, not who speaks. By ISO 639-1. */
export const LISTENERS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		de: wordSet('zu an gegenüber mit über für von vom'),
		fr: wordSet('à au aux avec pour contre sur chez'),
		es: wordSet('a al con para contra sobre'),
		it: wordSet('a al alla ai con per contro su'),
		pt: wordSet('ao à com para contra sobre'),
		nl: wordSet('tegen aan met voor over'),
		ru: wordSet('с о об для против'),
	}),
);

/** The commonest surnames of Chinese papers. */
export const CHINESE_SURNAMES =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤毛';
export const CHINESE_VERBS = [
	'告诉记者',
	'表示',
	'指出',
	'强调',
	'认为',
	'回应',
	'透露',
	'说',
	'称',
] as const;
