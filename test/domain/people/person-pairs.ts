/** Two people as two articles tell of them. */
type Pair = readonly [string, string];

function pairsIn(text: string): readonly Pair[] {
	return text
		.trim()
		.split('\n')
		.map((line) => line.split(' // ') as [string, string]);
}

/**
 * Marked by hand before any of them was compared: here a reader would say that it is one person. At first sight precision
 * was 70 % and recall 53 % over these and those of OTHER_PEOPLE; since then the rules have been fitted to what was wrong.
 */
export const ONE_PERSON = pairsIn(`
Sofia Almeida, finance minister // Sofia Almeida, Portugal’s finance minister
Luis Ortega Paz, mayor of Cadenza // Luis Ortega, mayor of Cadenza
Kim Ji-woo, South Korean defence minister // Kim Jiwoo, defence minister of South Korea
Dr. Hanna Weiss, virologist // Hanna Weiss, head of the Lumen Institute of Virology
King Aldric III // Aldric III, king of Norland
Pope Benedict XVII // Benedict XVII
Prime Minister Tomas Lindqvist // Tomas Lindqvist, Swedish prime minister
Lindqvist, Swedish prime minister // Tomas Lindqvist, prime minister of Sweden
Maggie Frost, British trade secretary // Margaret Frost, trade secretary of Britain
Abdul al-Rashid, Kessian president // Abdul Rashid, president of Kessia
António Serra, secretary-general of the League // Antonio Serra, League secretary-general
Carla Bruni-Voss, singer // Carla Bruni-Voss
Senator Mark Dunne (2019) // Mark Dunne, vice president (2021)
J.P. Marlow, chief executive of Castor Works // John Paul Marlow, Castor Works CEO
Lena Strand, head coach of Harrow United // Coach Lena Strand, Harrow United
The Health Ministry of Teoria // Teoria’s Health Ministry
Castor Works // Castor Works Ltd
Rui Barros, Tarnport coach (2018) // Rui Barros, Portugal coach (2023)
Grigori Petrenko, Orovian ambassador to Paris // Grigory Petrenko, Orovia’s ambassador in Paris
Nguyen Van Hai, fisherman // Nguyen Van Hai
General Otto Krane // Otto Krane, army chief of Norland
Judge Miriam Sands // Miriam Sands, federal judge
Erika Brandt, chancellor // Chancellor Erika Brandt
Norland’s army chief // Otto Krane, army chief of Norland
Paula Reyes, spokeswoman for the Dovrin police // Paula Reyes, Dovrin police spokeswoman
Sam Keller, goalkeeper for Sele // Samuel Keller, Sele goalkeeper
Lord Ashby // Lord Ashby, chairman of the inquiry
Ines Corvo, opposition leader (2022) // Ines Corvo, prime minister (2024)
Oyelaran Adebayo, novelist // Oyelaran Adebayo, author
Sheikh Hamad, emir of Marisco // Hamad, emir of Marisco
`);

/** Here a reader would not say so. */
export const OTHER_PEOPLE = pairsIn(`
Sofia Almeida, finance minister // Sofia Almeida, volleyball player
Luis Ortega, mayor of Cadenza // Luis Ortega, mayor of Palen
Kim, South Korean defence minister // Kim, North Korean leader
Lindqvist, a resident of Lumen // Tomas Lindqvist, prime minister of Sweden
King Aldric III // King Aldric IV
Aldric II (1921) // Aldric III (2023)
Foreign Minister Dost // Foreign Minister Maren Dost, of Orovia
the Swedish prime minister (2009) // Tomas Lindqvist, Swedish prime minister (2024)
Mark Dunne, vice president // Mark Dunne, plumber
Mark Dunne Jr., lawyer // Mark Dunne, vice president
William Frost, trade secretary // Wilma Frost, trade secretary
Hanna Weiss, virologist // Hanna Weiss, convicted robber
Carla Voss, singer // Carla Bruni-Voss, singer
Paula Reyes, police spokeswoman // Paul Reyes, police spokesman
Otto Krane, army chief of Norland // Otto Krane, footballer
the Health Ministry of Teoria // the Health Ministry of Orovia
Lumen University // Lumen University Hospital
Grigory Petrenko, Orovian ambassador to Paris // Grigory Petrenko, taxi driver in Lumen
Sam Keller, goalkeeper for Sele // Sam Keller, economist at Sollen University
J. Marlow, chief executive of Castor Works // Jane Marlow, professor at Sollen
Chancellor Brandt // Willem Brandt, a farmer
Brandt // Erika Brandt, chancellor
Judge Miriam Sands // Miriam Sands, a nurse
Maren Holt, mayor of Port Ellis (1958) // Maren Holt, mayor of Port Ellis (2024)
Ali Hassan, interior minister of Kessia // Hassan Ali, interior minister of Teoria
Nguyen Van Hai, fisherman // Nguyen Van Minh, fisherman
Rui Barros, Tarnport coach // Rui Amado, Tarnport coach
a spokeswoman for the police // Paula Reyes, spokeswoman for the police
Ines Corvo, prime minister // Inês Corvo Lima, swimmer
the coach // Lena Strand, coach of Harrow United
`);

/** The same, marked after that: at first sight precision was 74 % and recall 77 %. */
export const LATER_ONE = pairsIn(`
Amara Diallo, health minister of Senegal // Amara Diallo, Senegal’s health minister
Governor Peter Walsh // Peter Walsh, governor of Ohio
Walsh, Ohio governor // Peter Walsh, governor of Ohio
Bishop Tomas Rey // Tomas Rey, bishop of Cadenza
Elena V. Petrova, economist // Elena Petrova, chief economist at Castor Bank
Mohammed Saleh, Kessian foreign minister // Mohamed Saleh, foreign minister of Kessia
Jean-Luc Moreau // Jean Luc Moreau, mayor of Palen
Wei Ling, swimmer // Wei Ling, Chinese swimmer
Rob Hart, head coach of Sele United // Robert Hart, Sele United coach
Dr Nadia Khan, surgeon at Lumen General Hospital // Nadia Khan, surgeon
Chief Justice Ada Brook // Ada Brook, chief justice
Carlos Mendez, president of Teoria (2021) // Carlos Mendez, former president of Teoria (2024)
Ludwig Klein, spokesman for the interior ministry // Ludwig Klein, interior ministry spokesman
Sergeant Joe Pike // Joe Pike, police sergeant
Queen Margaret II // Margaret II, queen of Sollen
Senator Bill Cane // William Cane, senator from Tarn
Yuki Tanaka, 34, a teacher // Yuki Tanaka, teacher
Fatima al-Sayed // Fatima Al-Sayed, activist
Central Bank of Norland // Norland’s Central Bank
Bramwell Steel // Bramwell Steel plc
Harriet Long, chief executive of Skylark // Harriet Long, Skylark’s CEO
Ana Ruiz, author of The Dry Sea // Ana Ruiz, novelist
Pavel Novak, defence minister (2022) // Pavel Novak, Czech defence minister (2023)
Sir Alan Moss // Alan Moss
Thérèse Côté, premier of Avon // Therese Cote, Avon premier
Igor Bondar, commander of the Northern Fleet // Admiral Igor Bondar
Zhang Min, Chinese vice premier // Vice Premier Zhang Min
Grace Obi, lawyer for the family // Grace Obi, the family’s lawyer
Ole Berg, prime minister // Ole Berg, Norland’s prime minister
Mayor Rosa Lind // Lind, mayor of Lumen; mayor
`);

/** And here a reader would not say so. */
export const LATER_OTHER = pairsIn(`
Peter Walsh, governor of Ohio // Peter Walsh, drummer
Amara Diallo, health minister of Senegal // Amina Diallo, health minister of Senegal
Walsh, Ohio governor // Walsh, Ohio senator
Robert Hart, Sele United coach // Robert Hart, bishop of Sele
Elena Petrova, economist // Elena Petrova, gymnast
Jean Moreau, mayor of Palen // Luc Moreau, mayor of Palen
Queen Margaret II // Queen Margaret I
Carlos Mendez, president of Teoria (1931) // Carlos Mendez, president of Teoria (2021)
Joe Pike, police sergeant // Joe Pike, suspect
Central Bank of Norland // Central Bank of Teoria
Lumen General Hospital // Lumen General Council
Harriet Long, chief executive of Skylark // Harriet Long, a pensioner
Pavel Novak, Czech defence minister // Pavel Novak, goalkeeper
Alan Moss Sr. // Alan Moss Jr.
Zhang Min, Chinese vice premier // Zhang Min, table tennis champion
the family’s lawyer // Grace Obi, lawyer for the bank
Berg // Ole Berg, prime minister
Berg, a farmer // Ole Berg, prime minister
Rosa Lind, mayor of Lumen // Rosa Lind, mayor of Sollen
William Cane, senator from Tarn // Wilfred Cane, senator from Tarn
Yuki Tanaka, teacher // Yuki Tanaka, prime minister
Tom Ford, director // Tom Ford, director of the Lumen police
Ana Ruiz, novelist // Ana Ruiz, defence minister of Teoria
Kim, South Korean president // Kim, North Korean president
Igor Bondar, commander of the Northern Fleet // Igor Bondar, film critic
Nadia Khan, surgeon // Nadia Khan, sprinter
a resident // Ida Park, a resident
The minister // Amara Diallo, health minister
Ole Berg, prime minister // Nils Berg, prime minister
Wei Ling, swimmer // Ling Wei, judge
`);
