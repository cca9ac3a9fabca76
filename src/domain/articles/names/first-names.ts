/** Long forms, and what they are called for short. */
const SHORT: Readonly<Record<string, string>> = {
	joseph: 'joe',
	william: 'bill will billy willy',
	robert: 'bob rob bobby robbie',
	james: 'jim jimmy',
	john: 'johnny jack',
	michael: 'mike mick mickey',
	thomas: 'tom tommy',
	anthony: 'tony',
	daniel: 'dan danny',
	david: 'dave davy',
	elizabeth: 'liz beth betty betsy lizzie eliza',
	katherine: 'kate kathy katie catherine kathryn cathy',
	christopher: 'chris kit',
	steven: 'steve stephen',
	edward: 'ted ed eddie ned teddy',
	samuel: 'sam sammy',
	alexander: 'alex sasha',
	nicholas: 'nick',
	timothy: 'tim',
	andrew: 'andy drew',
	margaret: 'maggie meg peggy',
	peter: 'pete',
	gregory: 'greg',
	geoffrey: 'geoff',
	jeffrey: 'jeff',
	kenneth: 'ken kenny',
	ronald: 'ron ronnie',
	donald: 'don donnie',
	matthew: 'matt',
	philip: 'phil',
	raymond: 'ray',
	richard: 'rick dick ricky',
	susan: 'sue susie',
	rebecca: 'becky',
	jennifer: 'jenny jen',
	deborah: 'debbie',
	charles: 'charlie chuck',
	frederick: 'fred freddie',
	lawrence: 'larry',
	patricia: 'patty trish',
	abigail: 'abby',
	amanda: 'mandy',
	cynthia: 'cindy',
	victoria: 'vicky',
	gabriel: 'gabe',
	joshua: 'josh',
	zachary: 'zach',
	nathaniel: 'nate nat',
	oliver: 'ollie',
	reginald: 'reggie',
	russell: 'russ',
	stanley: 'stan',
	walter: 'walt',
	vincent: 'vince',
	francisco: 'paco',
	ignacio: 'nacho',
	guadalupe: 'lupe',
	mikhail: 'misha',
	ekaterina: 'katya',
	anastasia: 'nastya',
	tatiana: 'tanya',
	bogdan: 'bo',
	barbara: 'barb babs',
	dorothy: 'dot dottie',
	gerald: 'gerry jerry',
	jonathan: 'jon',
	leonard: 'lenny',
	norman: 'norm',
	stuart: 'stu',
	terence: 'terry',
	wilfred: 'wilf',
	benjamin: 'ben benny benji benjie',
	concepcion: 'concha conchita',
	corazon: 'cory',
	eduardo: 'dudu edu lalo',
	enrique: 'kike quique',
	fernando: 'nando',
	jose: 'pepe',
	luis: 'lucho',
	manuel: 'manolo',
	rafael: 'rafa',
	roberto: 'beto',
	teresa: 'tess tessa teresita',
	rodolfo: 'rudy',
	consuelo: 'chelo',
	remedios: 'remy',
	rosario: 'charito',
	eleanor: 'ellie nell nellie',
	augustus: 'gus',
	eugene: 'gene',
	gertrude: 'trudy',
	harriet: 'hattie',
	jacob: 'jake',
	jacqueline: 'jackie',
	josephine: 'josie',
	sarah: 'sally sadie',
	virginia: 'ginny',
	nikolaos: 'nikos',
	panagiotis: 'panos takis',
	vasileios: 'vassilis vasilis',
	athanasios: 'thanasis thanos',
	evangelos: 'vangelis',
	emmanouil: 'manolis',
	dmitry: 'dima',
	evgeny: 'zhenya',
	ivan: 'vanya',
	natalia: 'natasha',
	nikolai: 'kolya',
	vladimir: 'vova volodya',
};
/** One name as neighbours say it: in Russian and in Ukrainian or Belarusian, in Arabic, in Persian and in West Africa. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
	ibrahim: 'ibrahima ebrahim brahim',
	ismail: 'ismaila esmail',
	idris: 'idrissa driss',
	musa: 'moussa mousa',
	osman: 'usman ousmane othman uthman',
	omar: 'umar oumar',
	yusuf: 'youssouf yousouf',
	suleiman: 'souleymane sulaiman suleyman soliman sulayman',
	abdullah: 'abdoulaye abdullahi abdallah abdulla',
	mohammed: 'mohamed muhammad mohammad muhammed mohamad maxamed',
	hossein: 'hussein husain hussain hossain husayn',
	saeed: 'said seydou sayed',
	george: 'yiorgos giorgos georgios yorgos',
	yitzhak: 'itzik yitzchak itzhak',
	vladimir: 'volodymyr uladzimir',
	evgeny: 'yevhen yevgeny evgeni evgeniy evgenii yevgeni yevgeniy yauhen',
	nikolai: 'mykola nikolay mikalai',
	alexander: 'oleksandr aleksandr alexandr aliaksandr',
	sergei: 'serhiy sergey serhii siarhei',
	andrei: 'andriy andrey andrii andrej',
	dmitry: 'dmytro dmitri dmitriy dmitrii dzmitry',
	mikhail: 'mykhailo mikhailo mikhaylo',
	alexei: 'oleksiy alexey aleksei aleksey oleksii aliaksei',
	pavel: 'pavlo',
	pyotr: 'petro petr',
	vasily: 'vasyl vasili vasiliy',
	grigory: 'hryhoriy hryhorii grigori grigoriy',
	igor: 'ihor ihar',
	oleg: 'oleh aleh',
	irina: 'iryna',
	elena: 'olena yelena alena',
	ekaterina: 'kateryna yekaterina',
	svetlana: 'svitlana sviatlana',
	natalia: 'nataliya nataliia natalya',
	yuri: 'yuriy yury yurii',
	georgy: 'heorhiy heorhii georgi georgiy',
	ilya: 'illia illya',
	nikita: 'mykyta',
	konstantin: 'kostyantyn kostiantyn',
	tatiana: 'tetiana tetyana tatyana',
	anatoly: 'anatoliy anatolii anatoli',
};

const invert = (forms: Readonly<Record<string, string>>) =>
	new Map(
		Object.entries(forms).flatMap(([long, others]) =>
			others.split(' ').map((other) => [other, long] as const),
		),
	);
const LONG_OF = invert(SHORT);
const RUSSIAN_OF = invert(NEIGHBOURS);

/** The long form of a first name: 'robert' for 'bob'. */
export function longOf(first: string): string {
	return LONG_OF.get(first) ?? first;
}

/** However it is said, for short or by neighbours: 'robert' for 'bob', 'dmitry' for 'dmytro'. */
export function usualName(first: string): string {
	return longOf(RUSSIAN_OF.get(first) ?? first);
}

/** Do neighbours who write other letters say one name so: 'Volodymyr' and 'Vladimir'? */
export function areOfNeighbours(one: string, other: string): boolean {
	const inRussian = (name: string) => RUSSIAN_OF.get(name) ?? name;
	return inRussian(one) === inRussian(other);
}

/** Shorter ones, such as 'Anna' of 'Joanna', are names of their own more often. */
const LONG_ENOUGH = 4;

/** Is one the end of the other, as whoever is named Babatunde is called Tunde? */
export function isTail(one: string, other: string): boolean {
	const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
	return shorter.length >= LONG_ENOUGH && longer !== shorter && longer.endsWith(shorter);
}

/** Is one the beginning of the other, alone or with an ending that makes it small: 'Thad' of 'Thaddeus', 'Wally' of 'Walter'? */
export function isCutShort(one: string, other: string): boolean {
	const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
	// 'Paul' is not 'Paula'.
	if (longer.startsWith(shorter)) return longer.length > shorter.length + 1;
	const stem = shorter.replace(SMALL, '').replace(/(.)\1$/u, '$1');
	return stem !== shorter && stem.length >= SHORTEST && longer.startsWith(stem);
}

const SMALL = /(?:ie|ey|[yie])$/;
const SHORTEST = 3;
