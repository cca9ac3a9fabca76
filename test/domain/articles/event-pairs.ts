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

/**
 * Sixty more, marked before any was compared: at first sight precision was 74 % and recall 67 %; since then the rules have been
 * fitted to what was wrong.
 */
export const NEWEST_SAME = pairsIn(`
A night train derailed near the town of Brask, injuring 40 passengers | accident // Dozens of people were hurt when a train left the rails at Brask | accident
Parliament elected Ines Corvo prime minister | election | Ines Corvo // Ines Corvo became prime minister after a vote in parliament | appointment | Ines Corvo
The supermarket chain Oldenmark filed for bankruptcy | other // Oldenmark declared itself bankrupt | other
The pianist Lev Arden gave his last concert in Gorlin | other | Lev Arden // Lev Arden played for the last time in Gorlin | other | Lev Arden
Two planes collided on the runway at Vesk airport | accident // A passenger jet and a cargo plane collided at Vesk airport | accident
The Supreme Court struck down the ban on public assemblies | verdict // Judges of the Supreme Court overturned the assembly ban | verdict
Foreign Minister Karel Dost met his Orovian counterpart in Palen | meeting | Karel Dost // Karel Dost held talks in Palen with Orovia’s foreign minister | meeting | Karel Dost
The volcano Mount Ekra erupted for the first time in 80 years | disaster // Mount Ekra erupted, forcing thousands to flee | disaster
The first tram ran through the new Calden tunnel | opening // The Calden tunnel was opened to trams | opening
Sister Agnes Roe was made a saint in Rome | other | Agnes Roe // The pope canonised Agnes Roe | other | Agnes Roe
Zephyr Motors recalled 200,000 cars over faulty brakes | other // Faulty brakes led Zephyr Motors to recall 200,000 vehicles | other
The city council of Lumen voted to close the coal plant | other // Lumen’s councillors decided to shut the coal plant | other
Swimmer Tia Moreno won gold in the 200 metres butterfly | match | Tia Moreno // Tia Moreno took the gold medal in the 200m butterfly | match | Tia Moreno
The kidnapped journalist Samir Haddou was freed | other | Samir Haddou // Samir Haddou, a reporter held for two years, was released | other | Samir Haddou
The old lighthouse at Cape Sorrow collapsed into the sea | disaster // The Cape Sorrow lighthouse fell into the sea during a storm | disaster
Rebels captured the town of Massira | attack // The town of Massira fell to the rebels | attack
The health ministry approved the malaria vaccine Rtx-9 | other // The malaria vaccine Rtx-9 was approved | other
The government of Teoria declared a state of emergency | other // Teoria imposed a state of emergency | other
Former president Alvo Renn was charged with fraud | crime | Alvo Renn // Prosecutors charged Alvo Renn with fraud and bribery | crime | Alvo Renn
The satellite Kestrel-2 was launched from Port Ashby | launch // A rocket carrying the satellite Kestrel-2 lifted off from Port Ashby | launch
Archaeologists found a Roman ship beneath the square in Velden | discovery // A Roman ship was discovered under Velden’s main square | discovery
The football coach Rui Barros was sacked by Tarnport FC | resignation | Rui Barros // Tarnport FC dismissed its coach Rui Barros | resignation | Rui Barros
Teachers across Norland began a three-day strike | strike // Schools in Norland closed as teachers went on strike | strike
The book fair in Leyden opened its doors | opening // The Leyden book fair began | opening
The North River flooded the old town of Ostby | disaster // The old town of Ostby was under water after the North River burst its banks | disaster
Prince Halvard married Dr Lena Strand in Sollen cathedral | other | Halvard, Lena Strand // The wedding of Prince Halvard and Lena Strand took place in Sollen | other | Halvard, Lena Strand
The airline Skylark cancelled all its flights | other // All flights of the airline Skylark were cancelled | other
Chancellor Brandt announced that she would not run again | statement | Brandt // Chancellor Erika Brandt said she would not seek re-election | statement | Erika Brandt
The painting The Blue Harbour was stolen from the Lumen museum | crime // Thieves took The Blue Harbour from the museum in Lumen | crime
The two Kessias agreed to a ceasefire | treaty // A ceasefire between the two Kessias was agreed | treaty
`);

export const NEWEST_OTHER = pairsIn(`
A night train derailed near the town of Brask | accident // A bus overturned near the town of Brask | accident
Foreign Minister Karel Dost met the Orovian ambassador in Palen | meeting | Karel Dost // Foreign Minister Karel Dost visited a school in Palen | visit | Karel Dost
Harrow United beat Sele 3-1 | match // Harrow United signed the striker Pim Oden | other | Pim Oden
The court sentenced Jonas Pell to six years | verdict | Jonas Pell // The court acquitted Jonas Pell’s brother Max | verdict | Max Pell
An earthquake struck the north of Teoria | disaster // An earthquake struck the south of Orovia | disaster
Nurses at Saint Brigid hospital went on strike | strike // Bus drivers in Lumen went on strike | strike
President Venn visited the flooded valley of Tarn | visit | Venn // Queen Oda visited the flooded valley of Tarn | visit | Queen Oda
The novelist Tomas Reyl died in Lumen | death | Tomas Reyl // The composer Ida Marsh died in Lumen | death | Ida Marsh
The central bank raised interest rates | other // The central bank appointed a new chief economist | appointment
Police arrested three men in Dovrin over the bank robbery | arrest // Police arrested a teacher in Dovrin on suspicion of fraud | arrest
Parliament passed the pension reform | law // Parliament passed the budget | law
The Hesper probe sent its first pictures | other // The Hesper probe left its orbit | other
Thousands protested in Lumen against the pension reform | protest // Thousands protested in Orrin against the pension reform | protest
Zephyr Motors recalled 200,000 cars | other // Zephyr Motors opened a factory in Velden | opening
The government of Teoria declared a state of emergency | other // The government of Teoria closed its border with Orovia | other
Fire destroyed a warehouse in Alder Bay | disaster // Fire destroyed the Corn Exchange of Sollen | disaster
Tia Moreno won the 200 metres butterfly | match | Tia Moreno // Tia Moreno finished fourth in the 100 metres freestyle | match | Tia Moreno
Senator Paul Wick announced his candidacy for governor | statement | Paul Wick // Senator Maud Wick announced her candidacy for mayor | statement | Maud Wick
A gunman killed five people in Dovrin | attack // A car bomb killed five people in Dovrin | attack
The mayor of Lumen resigned | resignation // The police chief of Lumen resigned | resignation
Oldenmark filed for bankruptcy | other // Bramwell Steel filed for bankruptcy | other
The film The Salt Road was released | release // The novel The Glass Road was released | release
Karel Dost was born in Palen | other | Karel Dost // Karel Dost’s sister Jana was born in Palen | other | Jana Dost
The treaty on fishing was signed in Wend | treaty // The treaty on shipping was signed in Wend | treaty
Scientists discovered a new species of frog in Marisco | discovery // Scientists discovered a new species of orchid in Marisco | discovery
Ines Corvo won the election in the north district | election | Ines Corvo // Rui Amado won the election in the south district | election | Rui Amado
The court in Sele rejected the appeal of the Castor Works | verdict // The court in Sele heard the case of the Halden dam | verdict
A man drowned in the river Wend | death // A woman drowned in the Halden reservoir | death
The school of Ostby celebrated its 100th anniversary | other // The church of Ostby celebrated its 500th anniversary | other
Pope Clement XV met survivors of the flood | meeting | Clement XV // Pope Clement XV met bishops of Kessia | meeting | Clement XV
`);

/** Thirty more, marked after that: at first sight precision was 71 % and recall 80 %. */
export const LAST_SAME = pairsIn(`
A cargo ship ran aground off Cape Sorrow | accident // The freighter Bellis ran aground near Cape Sorrow | accident
The senate confirmed Ada Brook as chief justice | appointment | Ada Brook // Ada Brook was confirmed as chief justice by the senate | appointment | Ada Brook
Ten miners were rescued from the Halden pit | other // Rescuers freed ten miners trapped in the Halden pit | other
The actor Piet Storm was arrested in Lumen for drunk driving | arrest | Piet Storm // Police in Lumen arrested actor Piet Storm | arrest | Piet Storm
Kessia and Teoria signed a trade deal | treaty // A trade deal between Kessia and Teoria was signed | treaty
A tornado tore through the town of Greenfield | disaster // Greenfield was hit by a tornado that killed three | disaster
The band Low Tide released the album Driftwood | release // Driftwood, the new album by Low Tide, came out | release
The last coal mine in Norland closed | other // Norland closed its last coal mine | other
A court in Palen acquitted banker Otto Lund | verdict | Otto Lund // Otto Lund was acquitted by a court in Palen | verdict | Otto Lund
President Venn pardoned 40 prisoners | other | Venn // Forty prisoners were pardoned by President Arlo Venn | other | Arlo Venn
Sele won the league title | match // Sele were crowned league champions | match
The telescope Argus was switched on in the Atal desert | opening // In the Atal desert astronomers opened the telescope Argus | opening
Two teenagers were shot at a school in Marlow | attack // A shooting at a school in Marlow wounded two teenagers | attack
Mayor Rosa Lind opened the city’s first bicycle bridge | opening | Rosa Lind // Lumen’s first bicycle bridge was opened by Rosa Lind | opening | Rosa Lind
Farmers blocked the motorway to Palen with tractors | protest // Hundreds of tractors blocked the Palen motorway in a farmers’ protest | protest
`);

export const LAST_OTHER = pairsIn(`
A cargo ship ran aground off Cape Sorrow | accident // A fishing boat capsized off Cape Sorrow | accident
The senate confirmed Ada Brook as chief justice | appointment | Ada Brook // The senate rejected Paul Wick as interior minister | appointment | Paul Wick
Ten miners were rescued from the Halden pit | other // Two miners died in the Halden pit | death
The actor Piet Storm was arrested in Lumen | arrest | Piet Storm // The actor Piet Storm was released on bail in Lumen | other | Piet Storm
Kessia and Teoria signed a trade deal | treaty // Kessia and Orovia signed a trade deal | treaty
A tornado tore through the town of Greenfield | disaster // A flood hit the town of Greenfield | disaster
The band Low Tide released the album Driftwood | release // The band Low Tide cancelled its tour | other
The last coal mine in Norland closed | other // The first wind farm in Norland opened | opening
A court in Palen acquitted banker Otto Lund | verdict | Otto Lund // A court in Palen fined the Castor Bank | verdict
President Venn pardoned 40 prisoners | other | Venn // President Venn vetoed the budget | other | Venn
Sele won the league title | match // Sele lost the cup final | match
Two teenagers were shot at a school in Marlow | attack // A teacher was stabbed at a school in Orrin | attack
Mayor Rosa Lind opened the bicycle bridge | opening | Rosa Lind // Mayor Rosa Lind opened the new library | opening | Rosa Lind
Farmers blocked the motorway to Palen | protest // Students occupied the university of Palen | protest
The army of Teoria crossed the border | attack // The army of Teoria retook the airport of Massira | attack
`);
