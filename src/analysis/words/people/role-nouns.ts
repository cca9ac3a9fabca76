import { wordSet, wordTable } from '../word-set.ts';

/** What a person can be called instead of a name: “the engineer”. In lower case, singular. */
export const ROLE_NOUNS: ReadonlySet<string> = wordSet(`
	academic accountant activist actor actress adviser advisor advocate agronomist aide ally ambassador analyst anthropologist
	archaeologist archbishop architect archivist artist assistant astronaut astronomer attorney author baker banker barrister
	biologist bishop boss boxer brewer broker builder businessman businesswoman butcher candidate captain cardinal
	carer caretaker carpenter ceo chair chairman chairperson chairwoman champion chancellor chef chemist chief
	chieftain choreographer clerk climatologist co-author co-chair co-founder co-owner coach coauthor cofounder
	colonel columnist comedian commander commentator commissioner composer conductor congressman
	congresswoman conservationist consultant contractor coordinator coroner correspondent councillor councilman councilwoman
	counsel counselor counsellor critic curator dancer dean defector defendant delegate democrat dentist deputy
	designer detective developer diplomat director doctor driver ecologist economist editor educator
	electrician engineer entrepreneur envoy epidemiologist executive expert farmer fellow filmmaker
	firefighter fisherman florist footballer forester founder gardener general geologist geophysicist glaciologist goalkeeper
	governor grower guard guide guitarist head headmaster headmistress headteacher historian host hydrologist illustrator
	immunologist inspector instructor inventor investigator investor jockey journalist judge juror justice
	keeper king landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist
	magistrate manager mathematician mayor mechanic mediator meteorologist midfielder midwife miner
	minister mogul moderator monk musician negotiator neighbor neighbour neurologist nominee novelist nun
	nurse oceanographer officer official operator opponent organiser organizer owner painter paramedic
	parliamentarian partner passenger pastor pathologist pediatrician pharmacist philosopher photographer
	physician physicist pianist pilot planner player playwright plumber poet policeman policewoman
	politician pollster pope porter postman premier president priest prince princess principal producer
	professor programmer prosecutor psychiatrist psychologist publicist publisher queen rabbi ranger
	rapper rector referee refugee reporter representative republican researcher resident
	restaurateur retiree rider sailor salesman scholar scientist sculptor secretary seismologist senator sergeant
	sheriff shepherd shopkeeper singer skipper sociologist soldier solicitor speaker spokesman
	spokesperson spokeswoman star statistician strategist striker student superintendent supervisor surgeon
	surveyor survivor teacher technician teenager trader trainer treasurer tycoon umpire undersecretary victim
	violinist virologist volunteer waiter waitress warden weaver welder whistleblower winemaker winner
	worker writer youth zoologist marshal admiral premier imam frontrunner front-runner runner-up incumbent
	businessperson billionaire millionaire victor loser rival successor predecessor man woman boy girl
	parent fisherwoman headteacher villager protester demonstrator onlooker bystander shopper tourist visitor
	abbess abbot archdeacon bailiff baron baroness barmaid barman bartender beekeeper biochemist blacksmith bodyguard bookseller
	bricklayer bride bridegroom groom busker caddie cameraman captive cartoonist cashier castaway caterer challenger chaplain
	choirmaster clergyman climber collector columnist commuter concierge constable cook cosmonaut countess
	courier cox crofter cyclist deacon deckhand detainee dispatcher dissident diva docent duke duchess earl emir
	emperor empress engraver entomologist evacuee executor fighter financier finalist fisher forager foreman forewoman freelancer
	friar gendarme geneticist glassblower grandmaster handler herder hiker hostage housewife hunter intern interpreter janitor
	joiner juggler keeper kickboxer lady landowner lifeguard linguist locksmith logger lord maestro maid major-general marathoner marine
	marksman mason masseur matron mechanic medallist medalist medic migrant milkman missionary monarch mountaineer mufti
	navigator neuroscientist newcomer notary nutritionist oncologist orderly organist osteopath paediatrician palaeontologist
	paleontologist parishioner patient patriarch peasant pedestrian pensioner percussionist petitioner pharmacist physiotherapist
	pilgrim planter plaintiff policymaker potter preacher prioress prodigy punter quarterback radiologist rancher
	reservist respondent rower runner sailor saxophonist screenwriter seamstress seaman servant settler shaman sheikh shoemaker
	signalman skier smuggler songwriter soprano spy stallholder steward stewardess stonemason stylist subcontractor sultan surfer
	swimmer tailor tanner taxidermist tenant tenor therapist tiler translator trawlerman trombonist trucker trustee tutor
	undertaker upholsterer usher valet vendor verger vet vicar vice-president vintner warrior watchmaker welder wrestler
	substitute auditor comptroller controller registrar observer ombudsman
	archer gymnast fencer sprinter jumper thrower goalscorer defender winger bowler batsman batter pitcher catcher shooter
	source forecaster newcomer organiser eyewitness striker forward goalscorer fullback full-back centre-back center-back lock prop hooker flanker playmaker pundit talisman
	headman rambler landlady archduke archduchess pupil schoolgirl schoolboy trainee apprentice bookkeeper stallholder newlywed preacher evangelist rebel insurgent militant commentator blogger influencer youtuber vlogger gamer developer
	accomplice acrobat addict adversary alumna alumnus apothecary applicant aristocrat arborist artisan assailant assassin athlete auctioneer
	au-pair ballerina bargee barkeep bassist beggar benefactor bellringer biker bookie bosun boatman bridesmaid brigadier broadcaster bureaucrat burglar
	bursar bystander cadet celebrant cellist chambermaid chauffeur cheesemaker chorister churchgoer churchwarden citizen claimant classmate
	clown cobbler cockler collegian companion compatriot comrade congregant conscript contestant coppersmith costumier courtier
	cowboy cowgirl cowherd coxswain croupier custodian deaconess dockhand docker drummer dyer emigrant enthusiast equerry expat
	expatriate explorer farmhand farrier ferryman fishmonger flatmate footman fruiterer gamekeeper gentleman glassmaker glazier goatherd
	godfather godmother godson goldsmith gondolier greengrocer grocer groundsman groundskeeper guardian gunsmith haulier hairdresser handyman heir heiress helper
	homeowner hotelier householder housekeeper housemate ice-cream-seller immigrant informant inmate ironmonger islander jeweller knitter lass
	leaseholder lifeboatman longshoreman lorry-driver machinist merchant midshipman minder minstrel modeller muleteer navvy newsagent
	nomad novice nursemaid old-timer orphan outpatient oysterman paralegal parson passer-by patron pedlar picketer piper
	playmate plasterer pony-trekker postmistress postwoman puppeteer quarryman quarrier recruit regular roofer roommate roughneck roustabout saddler
	schoolchild schoolmate schoolmaster schoolmistress scout sculptress seaman seafarer sexton shearer shipmate shipwright shiploader shot-firer sightseer silversmith
	sixth-former smallholder smith sommelier squatter stablehand stagehand steelworker steeplejack stevedore stewardess stoker storeman stowaway
	stranger sweep swineherd taxi-driver teammate thatcher theatregoer tinsmith townswoman townsman traveller trapper tribesman troubadour
	undergraduate usherette vandal villager visitor waif wanderer warehouseman watchman well-wisher wheelwright widower windsurfer
	woodcutter woodsman workman workmate yachtsman
	director-general president-general secretary-general governor-general attorney-general managing-director
	caller relative elder complainant mourner rescuer cleric sibling attendee returnee deportee holidaymaker grandparent motorist jogger
	walker dog-walker barista bouncer doorman receptionist cleaner caregiver nanny babysitter lodger cabbie labourer laborer herdsman
	herdswoman jawan sarpanch postgraduate freshman sophomore undergrad shareholder matriarch catechist acolyte cantor choirboy
	councilor staffer parolee passerby co-worker coworker employee traveler crewman decorator asylum-seeker canvasser linesman
	bookmaker breeder golfer cricketer wicketkeeper snowboarder skater racer co-driver camper angler publican hawker seller saleswoman
	actuary fireman unionist convener reviewer podcaster presenter newsreader announcer cinematographer magician frontman bandmate roadie
	dressmaker animator coder hacker scaffolder fitter youngster acquaintance sceptic skeptic stationmaster attendant purser binman
	scavenger kidnapper abductor whistle-blower
	supporter donor loyalist backer appointee insider fan user customer member campaigner veteran witness suspect convict prisoner mogul lawyer mp pm backbencher peer knight statesman
`);

/** Words for family; with whom they make of the person. */
export const KIN: ReadonlyMap<string, 'm' | 'f' | 'person'> = wordTable({
	wife: 'f',
	husband: 'm',
	mother: 'f',
	father: 'm',
	sister: 'f',
	brother: 'm',
	daughter: 'f',
	son: 'm',
	aunt: 'f',
	uncle: 'm',
	niece: 'f',
	nephew: 'm',
	grandmother: 'f',
	grandfather: 'm',
	widow: 'f',
	widower: 'm',
	cousin: 'person',
	partner: 'person',
	spouse: 'person',
	fiancée: 'f',
	fiancé: 'm',
	granddaughter: 'f',
	grandson: 'm',
	stepmother: 'f',
	stepfather: 'm',
	mum: 'f',
	mom: 'f',
	dad: 'm',
	gran: 'f',
	nan: 'f',
	grandma: 'f',
	grandad: 'm',
	granddad: 'm',
	hubby: 'm',
	'ex-wife': 'f',
	'ex-husband': 'm',
	'ex-partner': 'person',
	'ex-girlfriend': 'f',
	'ex-boyfriend': 'm',
	'great-grandmother': 'f',
	'great-grandfather': 'm',
	stepdaughter: 'f',
	stepson: 'm',
	twin: 'person',
	friend: 'person',
	girlfriend: 'f',
	boyfriend: 'm',
	neighbour: 'person',
	neighbor: 'person',
	colleague: 'person',
});

/** Role nouns that tell who is “he” and who is “she”. */
export const GENDERED: ReadonlyMap<string, 'm' | 'f'> = wordTable({
	spokesman: 'm',
	spokeswoman: 'f',
	chairman: 'm',
	chairwoman: 'f',
	congressman: 'm',
	congresswoman: 'f',
	businessman: 'm',
	businesswoman: 'f',
	actress: 'f',
	waitress: 'f',
	king: 'm',
	queen: 'f',
	prince: 'm',
	princess: 'f',
	man: 'm',
	woman: 'f',
	boy: 'm',
	girl: 'f',
	policeman: 'm',
	policewoman: 'f',
	headmaster: 'm',
	headmistress: 'f',
	councilman: 'm',
	councilwoman: 'f',
	nun: 'f',
	monk: 'm',
	midwife: 'f',
	fisherman: 'm',
	salesman: 'm',
	postman: 'm',
	heroine: 'f',
	statesman: 'm',
	anchorman: 'm',
	anchorwoman: 'f',
});

/** Many at once: they speak, but none of them is named. */
export const CROWD_NOUNS: ReadonlySet<string> = wordSet(`
	supporters protesters protestors demonstrators critics residents officials people fans crowd crowds voters
	aides advisers advisors analysts experts scientists researchers lawyers prosecutors investigators
	witnesses opponents students workers drivers pilots sources neighbours neighbors villagers police
	eyewitnesses onlookers bystanders strikers shoppers passengers customers commuters tourists survivors relatives
	observers delegates dockers growers farmers monitors diplomats campaigners rebels troops doctors nurses
	lawmakers republicans democrats senators delegates editors reporters activists others some many everyone everybody
	families siblings brothers sisters mothers fathers wives husbands widows widowers sons daughters grandchildren children boys girls men women
	schoolchildren firefighters couples twins friends colleagues neighbours inhabitants locals believers youngsters
	couple pair duo newlyweds somebody someone nobody parents members leaders authors teachers executives regulators allies
	lenders companies firms airlines banks clubs unions agencies charities ministries carmakers retailers suppliers
	operators insurers organisations organizations authorities universities hospitals councils
`);
