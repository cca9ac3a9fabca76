import { wordSet } from '../word-set.ts';

/** A name with one of these is no person's. In lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = wordSet(`
	academy administration agency airline airlines airways alliance army assembly associates association athletic authority
	bank board brigade broadcasting bureau cabinet campaign capital center centers centre centres chamber charity church city clinic
	club co coalition college command commission committee company confederation conference congress consortium
	cooperative corp corporation corps council court department dept directorate division enterprises
	exchange federation firm force forum foundation fund government group guard guild holdings hospital house
	inc inspectorate institute institution international investments journal laboratory league legislature library llc
	llp lobby ltd magazine media ministry mission mosque movement museum navy network news newspaper office
	observatory orchestra organisation organization panel parliament partners partnership party plc police
	post press productions project radio railway railways records registry school schools secretariat senate service services
	society solutions station street studio studios syndicate systems task taskforce technologies team television
	theater theatre times transit treasury tribunal tribune trust tv union united university watch water watchdog works
	hall square bridge river lake park airport road avenue island islands bay county province prize award
	act bill amendment convention election day week code law treaty agreement championship cup
	war world festival show station building hotel tower valley mountain coast beach street
	rovers wanderers fc gazette echo herald courier chronicle observer telegraph guardian mail globe
	research coal petroleum oil gas steel pharma labs laboratories securities consulting ventures analytics robotics ferries lines
	breweries bakery textiles mining minerals utilities telecom wireless semiconductor biotech biosciences therapeutics software
	logistics shipping freight haulage construction builders publishing pictures records stores supermarkets retail brands
	organics farms dairies estates properties realty trading bancorp bancshares savings credit finance financial
	caucus squad regiment battalion legion order lodge brotherhood congregation diocese archdiocese parish temple synagogue
	cathedral abbey monastery seminary nursery kindergarten conservatory philharmonic symphony ensemble choir gallery archive
	archives zoo aquarium planetarium polytechnic faculty taskforce subcommittee ombudsman constabulary gendarmerie
	resources holdings aerospace motors foods energy pharmaceuticals industries insurance
	air power tramways trams buses coaches ferries hospice agence agencia aid relief action rescue healthcare electric electronics
	digital dynamics refining chemicals biologics biotech clinics hospitals assurance mutual homes housing airports hotels resorts
	cruises tours holidays outfitters fashions apparel footwear cosmetics beverages brewing distillery distillers
	meats grocers mart markets games toys sports sons bros gmbh banque banco banca caixa water waters kitchens interiors
	ministries cricket rugby football swimming rowing athletics cycling gymnastics basketball hockey
	real racing sporting atlético atletico inter dynamo dinamo lokomotiv borussia olympique deportivo list weekly daily limited plc freightways motorways underground metro nations forces
`);

/** Those that are surnames too: behind a first name they tell nothing. */
export const SURNAMES_TOO: ReadonlySet<string> = wordSet(`
	hall park church lake law day post bridge house street guard beach bay bill act code cup war week world house
	valley tower post press union school show coast mission force steel temple parish lodge abbey coal gallery order farms stores mills
	power water waters games sons action air electric
`);

/** Nouns for an institution that stands behind its name: “the agency said”. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = wordSet(`
	academy administration agency airline alliance army association authority bank board broadcaster bureau province municipality
	campaign center centre charity church city club coalition college commission committee company
	confederation corporation council court department federation firm force foundation fund government group guild
	hospital inspectorate institute institution league library maker manufacturer ministry movement museum
	network newspaper office operator organisation organization outlet panel paper parliament party planemaker
	police regulator retailer school secretariat senate service society startup studio supplier team treasury
	tribunal trust union university utility watchdog website white-house developer carmaker lender insurer
	station magazine publisher label chain brand body ngo nonprofit think-tank country state nation kingdom republic
	embassy palace legislature cabinet employer subsidiary caucus diocese parish orchestra gallery choir
	brewery bakery refinery plant mill mine factory dealership bloc delegation mission consulate
	band quartet quintet trio watchdogs insurers producer exporter importer distributor shipyard shipbuilder automaker drugmaker chipmaker
	junta presidency household provider platform consultancy brokerage conglomerate quango thinktank lab giant carrier outfit chamber side hospice district airport port railway clinic laboratory observatory prison zoo theatre theater cinema restaurant pub franchise collective bench
`);

/** What is written or shown, by nobody in particular: “the report said”. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(`
	site commentary announcement press-release statement letter email e-mail memo memorandum report tweet tweets post posts message notice sign placard banner poster
	book memoir lawsuit complaint filing ruling opinion editorial law bill study paper poll website document
	documents transcript script invitation note notes slogan chant inscription plaque headline caption article
	advertisement ad flyer leaflet petition resolution treaty agreement communique communiqué bulletin release draft
	page survey audit review verdict order indictment affidavit diary blog column interview speech sticker text
	shirt graffiti billboard forecast assessment application summary op-ed essay press testimony remarks comments
	inscription epitaph headstone gravestone tombstone plaque caption log logbook log-book scroll postcard voicemail timetable menu cookbook handbook guidebook
	textbook recipe preface foreword footnote decree edict warrant subpoena receipt slip hymn psalm verse charter obituary
	card label tag pamphlet brochure prospectus circular placards dossier minutes communication dispatch telegram fax entry
	motion brief suit appeal pleading
	outlook findings guidance motto contract constitution amendment rules guidelines manual questionnaire leaflet screen ledger
`);

/** What somebody writes and sends to another. */
export const LETTERS: ReadonlySet<string> = wordSet(
	'letter email e-mail message text note tweet post memo telegram postcard reply',
);

/** What words are written on: nobody says them. */
export const SIGN_NOUNS: ReadonlySet<string> = wordSet(`
	card label tag entry sign placard banner poster slogan chant sticker text shirt graffiti billboard motto
	headline cap hat mug badge jersey bib flag ribbon tattoo marquee scoreboard hoodie sweatshirt t-shirt wall cover
	cards labels tags signs placards banners posters slogans stickers shirts billboards headlines caps hats badges
	jerseys flags t-shirts hoodies
`);

/** They carry other people's words: “…,” Ann Lee told Radio Nord. */
export const MEDIA_WORDS: ReadonlySet<string> = wordSet(`
	agency news times post journal tribune gazette echo herald courier chronicle observer telegraph guardian mail globe
	radio television tv fm press broadcaster newspaper magazine network website media wire reuters
`);

/** What is filed with a court: one and the same is called by any of these. */
export const LEGAL_PAPERS: ReadonlySet<string> = wordSet(
	'filing complaint lawsuit suit petition motion brief appeal pleading',
);
