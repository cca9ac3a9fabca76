const twelve = (names: string): readonly string[] => names.split(' ');

/**
 * The months of other languages, January first; a language that bends them has a row a form. No name means two months,
 * in any language.
 */
export const FOREIGN_MONTHS: readonly (readonly string[])[] = [
	/** German, Austrian */
	twelve('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
	twelve('Jänner Feber März April Mai Juni Juli August September Oktober November Dezember'),
	/** French */
	twelve('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
	/** Spanish */
	twelve(
		'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
	),
	twelve('enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre'),
	/** Italian */
	twelve(
		'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
	),
	/** Portuguese */
	twelve(
		'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
	),
	/** Romanian */
	twelve(
		'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
	),
	/** Dutch */
	twelve('januari februari maart april mei juni juli augustus september oktober november december'),
	/** Swedish, Danish, Norwegian */
	twelve('januari februari mars april maj juni juli augusti september oktober november december'),
	twelve('januar februar marts april maj juni juli august september oktober november december'),
	/** Finnish */
	twelve(
		'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
	),
	twelve(
		'tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa',
	),
	/** Polish */
	twelve(
		'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
	),
	twelve(
		'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
	),
	/** Czech */
	twelve('ledna února března dubna května června července srpna září října listopadu prosince'),
	/** Hungarian */
	twelve(
		'január február március április május június július augusztus szeptember október november december',
	),
	/** Turkish */
	twelve('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
	/** Indonesian */
	twelve('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
	/** Greek */
	twelve(
		'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
	),
	/** Russian */
	twelve('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
	twelve('январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'),
	/** Ukrainian */
	twelve('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
	twelve('січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'),
	/** Arabic, of the Nile and of the Levant */
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
	/** Hebrew, also with “in” before it */
	twelve('ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'),
	twelve('בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר'),
	/** Hindi */
	twelve('जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'),
	/** English, in a text too short to tell its language */
	twelve('January February March April May June July August September October November December'),
];
