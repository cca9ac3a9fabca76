import { wordSet } from '../word-set.ts';

/** A name that begins with one of these is a place’s, not a person’s: “Lake Orla” is no Ms Orla. In lower case. */
export const PLACE_LEADS: ReadonlySet<string> = wordSet(`
	lake mount mt cerro monte sierra puerto rio isla river port fort cape bay isle san santa saint st los las new old north south east west northern southern
	eastern western central upper lower greater great
`);

/** So is one that ends with one of these; no such place says anything. */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(`
	sea ocean river lake bay gulf strait channel island islands isles peninsula mountain mountains hills desert valley forest
	coast beach park road street avenue lane square bridge canal reef falls woods highway motorway pier harbour harbor
`);

/** Cities and countries that are first names, too: between Paris and Angela Ek. */
export const PLACES_TOO: ReadonlySet<string> = wordSet(`
	paris london sydney florence austin washington jordan georgia chad israel india china kenya asia america lincoln houston dallas
	denver jackson charlotte madison victoria adelaide alexandria lourdes vienna milan verona siena chelsea brooklyn
	orlando phoenix savannah cleveland kingston hamilton wellington melbourne perth darwin kent devon cuba malta cyprus
`);

/** Bodies are named after them: Swim England, Lifeline Sudan. In lower case, the last word of each. */
export const COUNTRIES: ReadonlySet<string> = wordSet(`
	afghanistan africa albania algeria america andorra angola arabia argentina armenia asia australia austria azerbaijan bahrain
	bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia
	cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia
	eswatini ethiopia europe fiji finland france gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti
	honduras hungary iceland india indies indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya korea kosovo
	kuwait kyrgyzstan lanka laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali
	malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua
	nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa
	scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan
	tanzania thailand tibet togo tonga tunisia turkey turkmenistan tuva uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam
	wales yemen zambia zealand zimbabwe
`);

/** Parts of countries, in which there are many towns; of a name of more than one word, the one that tells. In lower case. */
export const REGIONS: ReadonlySet<string> = wordSet(`
	alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hampshire hawaii idaho illinois
	indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
	nevada jersey ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
	alberta manitoba ontario saskatchewan newfoundland scotia brunswick columbia queensland tasmania
	andhra assam bengal bihar gujarat haryana jharkhand karnataka kashmir kerala maharashtra manipur odisha pradesh punjab rajasthan
	sikkim sindh tamil telangana uttarakhand balochistan
	donegal kerry clare tipperary mayo roscommon leitrim fermanagh tyrone antrim connacht connemara leinster munster ulster
	cornwall cumbria devon dorset essex kent norfolk suffolk surrey sussex yorkshire lancashire staffordshire oxfordshire highlands
	andalusia aragon asturias basque brittany burgundy catalonia galicia normandy provence bavaria saxony hesse thuringia lombardy
	piedmont sardinia sicily tuscany umbria silesia bohemia moravia transylvania flanders wallonia siberia
	anatolia kurdistan luzon mindanao visayas java sumatra borneo bali sulawesi hokkaido bicol sarawak sabah johor kelantan
	puerto caribbean darfur biafra katanga kwazulu transvaal zanzibar ashanti borno
`);
