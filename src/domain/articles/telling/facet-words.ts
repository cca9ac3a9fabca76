/**
 * What the words of a label say, for each facet of an event: what kind of thing happened, in what it was travelled, where in a
 * town, who did it, which chamber, for or against. Before the colon stand letters, one for each side that the words behind it may be on:
 * an explosion is a bomb’s or of a fire.
 */
export const FACET_WORDS = {
	kind: `
f: fire, fires, bushfire, bushfires, wildfires, blaze, flames, inferno, arson, wildfire, burned down, burnt down, burnt out, gutted
fx: explosion, explosions, exploded, blast, smoke
x: bomb, bombs, bombing, bombings, car bomb, suicide bomber, mortar, grenade, shelling, missile, missiles, air strike, airstrike, detonated, blew up
g: gunman, gunmen, gunfire, shooting, opened fire, shot dead, shots, shot
s: stabbed, stabbing, knifed, knife
r: robbed, robbery, robbers, thieves, burglars, burglary, stolen, stole, theft, heist, hold-up, held up
rn: raid, raided
c: crash, crashed, collided, collision, derailed, derailment, overturned, rammed, ran into, left the road
cCaw: came down
cd: went down
E: emergency landing
cE: crash-landed
cd: sank, aground, ran aground
d: drowned, drowning, capsized
w: flood, floods, flooding, flooded, inundated
N: tornado, twister
L: lightning
NLwd: storm, squalls, hurricane, typhoon, cyclone, gale
q: earthquake, quake, tremor, aftershock
aw: landslide, mudslide, the slide
a: avalanche, rockfall
Cfqwxa: collapsed, collapse, gave way
m: marched, march, demonstrated, demonstration, protested, protest, protests, rally, rallied
mi: striking
i: strike, walked out, walked off, walkout, stopped work, downed tools
v: bill, passed, approved, legislation
ve: vote, voted
evR: voters, ballot, poll, turnout
e: election, elections, elected, by-election, run-off
R: referendum, plebiscite
n: arrested, arrest, detained, taken into custody
h: charged, indicted
jk: court, judge, judges, jury, verdict, trial, tribunal
j: sentenced, jailed, convicted, conviction, found guilty, life imprisonment
k: acquitted, cleared of, not guilty
p: match, goals, championship, title, tournament, league, final, marathon, race, cup, scored, beat, semi-final
o: inaugurated, inauguration, cut the ribbon, foundation stone, opened its doors
l: rocket, satellite, satellites, orbit, lift-off, lifted off, blasted off
b: takeover, acquisition, merger, acquire, to buy, agreed to buy
P: profit, profits, revenue, earnings, quarterly
y: job cuts, layoffs, lay off, redundancies
z: prize, award, awarded
H: resigned, resignation, stepped down, quit, would leave, stepping down, step down
u: visit, visited, toured, state visit
Tu: treaty, accord, pact, ceasefire, truce
F: funeral, buried, hearse
K: concert, premiere, exhibition, festival
W: wedding, married
B: gave birth, birth of`,
	vehicle: `
r: lorry, lorries, truck, trucks, car, cars, hatchback, saloon, taxi, tractor, cyclist, motorcycle, motorcyclist, pickup
b: bus, buses, coach
rb: van, minibus
t: train, trains, express, locomotive, railcar, railcars, tanker cars, tank cars, freight cars
m: tram, trams, metro
tm: carriages, wagons
p: plane, light aircraft, jet, airliner, turboprop, glider
h: helicopter, helicopters, chopper
ph: aircraft
f: ferry, ferries, car ferry
g: tanker, freighter, container ship, cargo ship, coaster
k: trawler, fishing boat, canoe, pirogue, dinghy
fgk: ship, vessel, boat
l: chairlift, cable car, gondola
-: car bomb, car park`,
	building: `
wf: warehouse, depot, storehouse, store
f: factory, plant, mill, workshop, foundry, smelter, refinery
h: flat, flats, apartment, apartments, house, tower block, terraced house, bungalow, cottage, block of flats
s: school, schools, kindergarten
u: university, campus
m: hospital, clinic, maternity ward
p: pub, bar, inn, tavern, nightclub, restaurant, cafe, kebab shop
c: church, cathedral, mosque, temple, synagogue, chapel
t: hotel, hostel
o: jeweller, jeweller's
P: pharmacy, pharmacist
S: supermarket
oPS: shop, shops
k: bank, savings bank
r: market, bazaar
i: railway station, bus stop
a: airport, airfield, runway
j: prison, jail
n: mine, pit, colliery
l: barracks, police station, checkpoint
g: bridge
q: stadium, theatre, concert hall, cinema
x: campsite
y: beach
-: prison term, prison terms, prison sentence, prison sentences, jail term, jail terms, jail sentence, lower house, upper house, white house, opera house, house of, central bank, market town, mill lane, fire station, plant mill, world bank, savings plant`,
	doer: `
n: nurses, midwives
e: doctors
t: teachers, schoolteachers, lecturers
d: drivers, bus drivers, train drivers
p: pilots, cabin crew
m: miners
k: steelworkers, smelters
s: students, pupils
f: farmers, winegrowers, vintners, growers
c: customs officers, border guards
w: dockers, shipyard workers, seamen
x: prisoners, inmates
j: journalists`,
	chamber: `
l: lower house, lower chamber, house of representatives, house of deputies, chamber of deputies, house of commons, commons, deputies
u: upper house, upper chamber, senate, senators, house of lords, lords`,
	side: `
a: against, in protest at
f: in favour of, in favor of, in support of, in defence of, to defend, to support, to call for, to demand`,
} as const;
