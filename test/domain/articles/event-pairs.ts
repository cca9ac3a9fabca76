/** What happened, its class and who takes part, of two articles. */
type Pair = readonly [string, string];

function pairsIn(text: string): readonly Pair[] {
	return text
		.trim()
		.split('\n')
		.map((line) => line.split(' // ') as [string, string]);
}

/**
 * Pairs of what two articles tell of one day, marked by hand before any of them was compared: here a reader would say that
 * it is one event.
 */
export const SAME_PAIRS = pairsIn(`
President Arlo Venn visited the flooded valley of Tarn | visit | Arlo Venn // Arlo Venn toured the flooded Tarn valley | visit | Arlo Venn
The Orrin Bridge collapsed into the river Wend | disaster // A section of the Orrin Bridge collapsed, killing four | disaster
Maren Holt was sworn in as mayor of Port Ellis | appointment | Maren Holt // Port Ellis swore in Maren Holt as its first woman mayor | appointment | Maren Holt
A magnitude 6.8 earthquake struck northern Kessia | disaster // An earthquake of magnitude 6.8 struck Kessia, killing 31 people | disaster
Dane Orrick was sentenced to 12 years in prison | verdict | Dane Orrick // A court in Lumen sentenced Dane Orrick to 12 years | verdict | Dane Orrick
Harrow United beat Sele 3-1 in the cup final | match // Harrow United won the cup final against Sele | match
The Clean Rivers Act was signed into law | law // Governor Ilse Ferro signed the Clean Rivers Act | law | Ilse Ferro
Ilse Ferro resigned as governor of Norland | resignation | Ilse Ferro // Governor Ferro resigned after the audit | resignation | Ferro
Novelist Tomas Reyl died at the age of 81 | death | Tomas Reyl // Tomas Reyl, author of The Salt Road, died in Lumen | death | Tomas Reyl
The Hesper probe landed on Titan | launch // The Hesper probe touched down on Titan | launch
Voters in Kessia rejected the new constitution | election // Kessia voted against the new constitution in a referendum | election
Bramwell Steel agreed to buy rival Castor Works | merger // Bramwell Steel announced the purchase of Castor Works for £2 billion | merger
Nurses at Saint Brigid hospital went on strike | strike // Nurses walked out at Saint Brigid hospital | strike
Police arrested Jonas Pell at Lumen airport | arrest | Jonas Pell // Jonas Pell was arrested at the airport of Lumen | arrest | Jonas Pell
A ferry sank off the coast of Marisco | accident // The ferry Aurora sank off Marisco with 90 people aboard | accident
Queen Oda opened the new opera house in Sollen | opening | Queen Oda // The Sollen opera house was opened by Queen Oda | opening | Queen Oda
Ministers of nine countries signed the Wend Treaty | treaty // The Wend Treaty on fishing was signed | treaty
Ada Quill won the Nobel Prize in Chemistry | other | Ada Quill // Chemist Ada Quill was awarded the Nobel Prize in Chemistry | other | Ada Quill
A gunman killed five people at a market in Dovrin | attack // Five people were shot dead at a Dovrin market | attack
Thousands marched in Lumen against the pension reform | protest // Tens of thousands protested in Lumen against the pension reform | protest
The Halden dam burst after days of rain | disaster // The Halden dam burst, flooding three villages | disaster
Rhea Stamm broke the world record in the 400 metres | record | Rhea Stamm // Rhea Stamm set a world record in the 400 metres in Oslo | record | Rhea Stamm
Pope Clement XV arrived in Kessia for a three-day visit | visit | Pope Clement XV // Clement XV landed in Kessia at the start of his visit | visit | Clement XV
Fire destroyed the Corn Exchange in Alder Bay | disaster // The Corn Exchange of Alder Bay was destroyed by fire | disaster
The central bank raised interest rates to 5.25 percent | other // Interest rates were raised to 5.25 percent by the central bank | other
Prime Minister Lund called an early election | statement | Lund // Prime Minister Greta Lund called an early election for May | statement | Greta Lund
The museum returned the Asari bronzes to Benim | other // The Asari bronzes were returned to Benim by the museum | other
A jury found Carla Voss guilty of fraud | verdict | Carla Voss // Carla Voss was convicted of fraud on nine counts | verdict | Carla Voss
Scientists announced the discovery of a moth long thought extinct | discovery // The discovery of a moth long thought extinct was announced by scientists in Tarn | discovery
Train drivers began a five-day strike across Norland | strike // A five-day strike by train drivers began in Norland | strike
`);

/** The same day, and two events all the same. */
export const OTHER_PAIRS = pairsIn(`
Arlo Venn visited the flooded valley of Tarn | visit | Arlo Venn // Arlo Venn visited the hospital in Lumen | visit | Arlo Venn
Arlo Venn visited troops in Kessia | visit | Arlo Venn // Ilse Ferro visited troops in Kessia | visit | Ilse Ferro
A court in Lumen sentenced Dane Orrick to 12 years in prison | verdict | Dane Orrick // A court in Lumen sentenced Petra Kohl to 12 years in prison | verdict | Petra Kohl
A Lumen court sentenced a former banker to six years | verdict // A Lumen court sentenced a former teacher to three years | verdict
Harrow United beat Sele 3-1 | match // Harrow Rovers beat Tarn 2-0 | match
Harrow United beat Sele in the cup | match // Dovrin City beat Marisco in the cup | match
An earthquake struck northern Kessia | disaster // An earthquake struck the island of Marisco | disaster
A ferry sank off Marisco | accident // A fishing boat sank off Alder Bay | accident
Police arrested Jonas Pell at Lumen airport | arrest | Jonas Pell // Police arrested Ivo Brandt at Lumen airport | arrest | Ivo Brandt
Nurses went on strike in Norland | strike // Teachers went on strike in Norland | strike
The Clean Rivers Act was signed into law | law // The Fair Wages Act was signed into law | law
Thousands marched in Lumen against the pension reform | protest // Thousands marched in Dovrin against the pension reform | protest
Thousands marched in Lumen against the pension reform | protest // Thousands marched in Lumen for the pension reform | protest
Novelist Tomas Reyl died at the age of 81 | death | Tomas Reyl // Composer Anna Reyl died at the age of 79 | death | Anna Reyl
Maren Holt was elected mayor of Port Ellis | election | Maren Holt // Piet Sand was elected mayor of Alder Bay | election | Piet Sand
Maren Holt met union leaders in Port Ellis | meeting | Maren Holt // Maren Holt met the Kessian ambassador in Port Ellis | meeting | Maren Holt
Greta Lund spoke to parliament on the budget | statement | Greta Lund // Greta Lund spoke to reporters on the floods | statement | Greta Lund
A gunman killed five people at a market in Dovrin | attack // A gunman killed two people at a school in Sollen | attack
Bramwell Steel agreed to buy Castor Works | merger // Bramwell Steel agreed to sell its Wend plant | merger
Rhea Stamm won the 400 metres in Oslo | match | Rhea Stamm // Joy Adebo won the 800 metres in Oslo | match | Joy Adebo
Rhea Stamm won gold in the 200 metres | match | Rhea Stamm // Rhea Stamm won silver in the 4x400 metres relay | match | Rhea Stamm
The Hesper probe landed on Titan | launch // The Vesta probe was launched from Kourin | launch
Ilse Ferro resigned as governor of Norland | resignation | Ilse Ferro // Hugo Amsel resigned as head of the Norland police | resignation | Hugo Amsel
Fire destroyed the Corn Exchange in Alder Bay | disaster // Fire destroyed a warehouse in Alder Bay | disaster
Queen Oda opened the opera house in Sollen | opening | Queen Oda // Queen Oda opened a school in Sollen | opening | Queen Oda
A bomb exploded outside the Kessian embassy in Lumen | attack // A bomb exploded at the railway station in Lumen | attack
Carla Voss was charged with fraud | crime | Carla Voss // Carla Voss was charged with the murder of her husband | crime | Carla Voss
The central bank raised interest rates to 5.25 percent | other // The central bank warned of rising house prices | other
Ada Quill won the Nobel Prize in Chemistry | other | Ada Quill // Lev Aronin won the Nobel Prize in Physics | other | Lev Aronin
Pope Clement XV said mass in Kessia | other | Pope Clement XV // Pope Clement XV met survivors in Kessia | meeting | Pope Clement XV
`);

/** Written after the rules for the pairs above: a look at what was not fitted. */
export const LATER_SAME = pairsIn(`
Astronaut Ivo Kell walked in space for seven hours | other | Ivo Kell // Ivo Kell completed a seven-hour walk in space | other | Ivo Kell
A suicide bomber struck a bus in Varna Gate | attack // A bus was bombed in Varna Gate, with eleven dead | attack
Parliament approved the coastal budget | law // The coastal budget was approved by parliament | law
Olsen Airways cancelled all flights to Kessia | other // All flights to Kessia were cancelled by Olsen Airways | other
Mira Solano won the Sollen marathon | match | Mira Solano // Mira Solano took first place in the Sollen marathon | match | Mira Solano
Judge Reva Toll dismissed the case against the Herald | verdict | Reva Toll // The case against the Herald was dismissed | verdict
A landslide buried the village of Ostra | disaster // The village of Ostra was buried by a landslide after heavy rain | disaster
Chancellor Beck met Kessian leaders in Dovrin | meeting | Beck // Beck held talks with Kessian leaders in Dovrin | meeting | Beck
The Tarn Gallery reopened after two years | opening // The Tarn Gallery reopened its doors to visitors | opening
Workers at the Halden plant voted to strike | strike // Halden plant workers voted for a strike | strike
`);

export const LATER_OTHER = pairsIn(`
Chancellor Beck met farmers in Dovrin | meeting | Beck // Chancellor Beck met bishops in Dovrin | meeting | Beck
Olsen Airways cancelled flights to Kessia | other // Norland Air cancelled flights to Kessia | other
A court in Dovrin jailed two smugglers for nine years | verdict // A court in Dovrin jailed a priest for four years | verdict
Parliament approved the coastal budget | law // Parliament approved the rail bill | law
Mira Solano won the Sollen marathon | match | Mira Solano // Tess Abara won the Alder Bay marathon | match | Tess Abara
A bus overturned near Ostra, killing six | accident // A lorry overturned near Ostra, blocking the road | accident
The Tarn Gallery reopened after two years | opening // The Tarn Theatre reopened after two years | opening
Police raided a bank in Lumen | crime // Police raided a newspaper office in Lumen | crime
Ivo Kell launched his campaign in Sollen | other | Ivo Kell // Ivo Kell published his memoirs in Sollen | other | Ivo Kell
Norland recognised the new government of Kessia | other // Marisco recognised the new government of Kessia | other
`);
