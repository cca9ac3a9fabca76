/** The names of months as pages write them, in lower case, January first. */
const MONTHS = [
	'january jan januar jän jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty января январь янв січня ocak oca leden ledna ianuarie januára január januar január siječnja januara tammikuuta ιανουαρίου gener jaanuar janvāris sausio ianuar',
	'february feb februar feber février fevrier févr fév fevr febrero fevereiro fev febbraio febr februari luty lutego lut февраля февраль фев лютого şubat şub únor února februarie februára február veljače februara helmikuuta φεβρουαρίου febrer veebruar februāris vasario',
	'march mar märz maerz mrz mär mars marzo março marco maart mrt marca marzec марта март мар березня mart březen března martie március márc ožujka marta maaliskuuta μαρτίου març märts marts kovo',
	'april apr avril avr abril abr aprile kwiecień kwietnia kwi апреля апрель апр квітня nisan nis duben dubna aprilie apríla április ápr travnja aprila huhtikuuta απριλίου aprill aprīlis balandžio',
	'may mai mayo maio maggio mag mei maj maja мая май травня mayıs květen května mája május máj svibnja toukokuuta μαΐου μαϊου maig mais gegužės maí',
	'june jun juni juin junio junho giugno giu czerwiec czerwca cze июня июнь июн червня haziran haz červen června iunie júna június jún lipnja juna kesäkuuta ιουνίου juny juuni jūnijs birželio júní',
	'july jul juli juillet juil julio julho luglio lug lipiec lipca lip июля июль июл липня temmuz tem červenec července iulie júla július júl srpnja jula heinäkuuta ιουλίου juliol juuli jūlijs liepos júlí',
	'august aug août aout agosto ago augustus sierpień sierpnia sie августа август авг серпня ağustos ağu srpen srpna augusti augusta augusztus kolovoza avgusta elokuuta αυγούστου agost augusts rugpjūčio ágúst',
	'september sep sept septembre septiembre setiembre setembro set settembre wrzesień września wrz сентября сентябрь сен сент вересня eylül eyl září zář septembrie szeptember szept septembra rujna syyskuuta σεπτεμβρίου setembre septembris rugsėjo',
	'october oct oktober okt octobre octubre outubro out ottobre ott październik października paź октября октябрь окт жовтня ekim eki říjen října octombrie október októbra listopada lokakuuta οκτωβρίου oktoober oktobris spalio októbra',
	'november nov novembre noviembre novembro listopad lis listopadu ноября ноябрь ноя листопада kasım kas noiembrie novembra studenoga studenog marraskuuta νοεμβρίου novembris lapkričio nóvember',
	'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre grudzień grudnia gru декабря декабрь дек грудня aralık ara prosinec prosince decembrie decembra prosinca joulukuuta δεκεμβρίου desembre detsember decembris gruodžio desember',
];

/** From a month's name in lower case to its number, 1 to 12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
	MONTHS.flatMap((names, place) => names.split(' ').map((name) => [name, place + 1] as const)),
);
