/** The names of the months in one language; a row has twelve, January first, and a form that bends has a row of its own. */
export type MonthNames = {
	readonly full: readonly (readonly string[])[];
	/** Cut short, without the stop that may follow; `''` where a month has no such form. */
	readonly short: readonly (readonly string[])[];
};

const twelve = (names: string): readonly string[] =>
	names.split(' ').map((name) => (name === '-' ? '' : name));
const rows = (...lists: readonly string[]) => lists.map(twelve);

/** The months by the code of their language: the one list that dates of texts, of pages and of members are read with. */
export const MONTHS_BY_LANGUAGE: Readonly<Record<string, MonthNames>> = {
	en: {
		full: rows(
			'January February March April May June July August September October November December',
		),
		short: rows('Jan Feb Mar Apr - Jun Jul Aug Sept Oct Nov Dec', '- - - - - - - - Sep - - -'),
	},
	de: {
		full: rows(
			'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
			'Jänner Feber März April Mai Juni Juli August September Oktober November Dezember',
			'Januar Februar Maerz April Mai Juni Juli August September Oktober November Dezember',
		),
		short: rows('Jan Feb Mär Apr - Jun Jul Aug Sept Okt Nov Dez', 'Jän - Mrz - - - - - Sep - - -'),
	},
	fr: {
		full: rows(
			'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
			'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
		),
		short: rows(
			'janv févr - avr - - juil - sept oct nov déc',
			'- fév - - - - - - - - - -',
			'- fevr - - - - - - - - - -',
		),
	},
	es: {
		full: rows(
			'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
			'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre',
		),
		short: rows('ene feb mar abr may jun jul ago sept oct nov dic'),
	},
	it: {
		full: rows(
			'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
		),
		short: rows('gen feb mar apr mag giu lug ago set ott nov dic'),
	},
	pt: {
		full: rows(
			'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
		),
		short: rows('jan fev mar abr mai jun jul ago set out nov dez'),
	},
	ro: {
		full: rows(
			'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
			'ianuar - - - - - - - - - - -',
		),
		short: rows(),
	},
	nl: {
		full: rows(
			'januari februari maart april mei juni juli augustus september oktober november december',
		),
		short: rows('jan feb mrt apr - jun jul aug sept okt nov dec'),
	},
	sv: {
		full: rows(
			'januari februari mars april maj juni juli augusti september oktober november december',
		),
		short: rows('jan feb - apr - - - aug sept okt nov dec'),
	},
	da: {
		full: rows(
			'januar februar marts april maj juni juli august september oktober november december',
		),
		short: rows('jan feb - apr - - - aug sept okt nov dec'),
	},
	no: {
		full: rows(
			'januar februar mars april mai juni juli august september oktober november desember',
		),
		short: rows('jan feb - apr - - - aug sept okt nov des'),
	},
	is: {
		full: rows('janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember'),
		short: rows(),
	},
	fi: {
		full: rows(
			'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
			'tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa',
			'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
		),
		short: rows(),
	},
	pl: {
		full: rows(
			'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
			'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
			'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
		),
		short: rows('sty lut mar kwi - cze lip sie wrz paź lis gru'),
	},
	cs: {
		full: rows(
			'ledna února března dubna května června července srpna září října listopadu prosince',
			'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
		),
		short: rows('- - - - - - - - zář - - -'),
	},
	hu: {
		full: rows(
			'január február március április május június július augusztus szeptember október november december',
		),
		short: rows('jan febr márc ápr máj jún júl aug szept okt nov dec'),
	},
	tr: {
		full: rows('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
		short: rows('Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'),
	},
	id: {
		full: rows(
			'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
		),
		short: rows(),
	},
	el: {
		full: rows(
			'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
			'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος',
		),
		short: rows('Ιαν Φεβ Μαρ Απρ Μαϊ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ'),
	},
	ru: {
		full: rows(
			'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
			'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
			'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
		),
		short: rows('янв фев мар апр - июн июл авг сен окт ноя дек', '- - - - - - - - сент - - -'),
	},
	uk: {
		full: rows(
			'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
			'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
			'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
		),
		short: rows(),
	},
	hi: { full: rows('जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'), short: rows() },
	he: {
		full: rows(
			'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
			'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
		),
		short: rows(),
	},
	sk: {
		full: rows(
			'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
			'január február marec apríl máj jún júl august september október november december',
		),
		short: rows(),
	},
	sl: {
		full: rows(
			'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
		),
		short: rows(),
	},
	hr: {
		full: rows(
			'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
			'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca',
		),
		short: rows(),
	},
	sr: {
		full: rows(
			'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
		),
		short: rows(),
	},
	ca: {
		full: rows('gener febrer març abril maig juny juliol agost setembre octubre novembre desembre'),
		short: rows(),
	},
	et: {
		full: rows(
			'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
		),
		short: rows(),
	},
	lv: {
		full: rows(
			'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
		),
		short: rows(),
	},
	lt: {
		full: rows(
			'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
		),
		short: rows(),
	},
	ar: {
		full: [
			twelve('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
			[
				'كانون الثاني',
				'شباط',
				'آذار',
				'نيسان',
				'أيار',
				'حزيران',
				'تموز',
				'آب',
				'أيلول',
				'تشرين الأول',
				'تشرين الثاني',
				'كانون الأول',
			],
		],
		short: [],
	},
};
