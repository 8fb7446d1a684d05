import {COMPARATIVES, SUPERLATIVES} from './degrees.js';
import type {WordLists} from './patterns/pattern.js';
import {list} from './words.js';

/**
 * Words that patterns name with `@`. Closed lists, written by hand from the taxonomy of claims (FTC, CAP and EU lists of
 * triggers) and from the usage of marketing copy in English; British and American spellings side by side.
 */
const spaced = (text: string): string[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);

/** Named by `@name` in the pattern lists. */
export const LISTS = {
  /** Who uses a thing, in the plural. */
  people: list(`
    users customers clients people teams companies developers businesses organizations organisations members subscribers students pupils learners
    families patients agencies brands stores shops merchants startups start-ups enterprises nonprofits non-profits charities schools universities
    colleges hospitals clinics households donors volunteers readers players gamers creators freelancers engineers marketers
    professionals institutions farmers governments fans followers backers sellers buyers shoppers guests travellers travelers hosts drivers
    employers contributors adopters partners municipalities cities communities councils firms banks retailers restaurants hotels publishers
    designers builders makers founders teachers educators researchers scientists children kids women men adults workers parents residents citizens
    individuals investors traders owners entrepreneurs corporations multinationals departments manufacturers supporters listeners viewers
    subscribers attendees graduates alumni participants coders programmers hackers admins administrators operators vendors dealers
    landlords tenants homeowners drivers riders beneficiaries veterans churches libraries museums theaters theatres clubs gyms salons
    youth physicians doctors nurses clinicians therapists artists musicians photographers writers authors journalists pilots chefs lawyers attorneys accountants journalists economists
    consumers startups mothers girls boys athletes runners cyclists hikers campers pilgrims fundraisers philanthropists seniors elders refugees survivors patients caregivers dentists apprentices trainees interns individuals couples brides grooms passengers commuters carers diners pensioners newborns critics reviewers locals`),
  /** What is counted of an installed base. */
  installs:
    list(`downloads installs installations deployments stars sites websites domains servers devices repositories repos projects forks contributors
    signups sign-ups subscriptions accounts instances adoptions apps applications countries`),
  /** Numbers without digits. */
  vague:
    spaced(`thousands, millions, hundreds, billions, dozens, tens of thousands, hundreds of thousands, tens of millions, hundreds of millions, countless,
    scores, thousands and thousands`),
  /** Words that bound a figure upwards or downwards. */
  bound: spaced(
    'more than, over, at least, nearly, almost, about, around, up to, less than, under, fewer than, just, only, well over, just over, just under, as little as, roughly, some, a',
  ),
  /** Adverbs between a subject and its verb. */
  lately: spaced(
    'recently, has, have, has recently, has already, have already, already, successfully, now, also, ultimately, then, eventually, quickly, fully, has successfully, has since',
  ),
  /** Adverbs of degree. */
  degree:
    list(`much far significantly substantially dramatically drastically considerably vastly noticeably measurably remarkably radically exponentially massively way a-lot
    incredibly even markedly greatly`),
  /** Comparatives that are measured: a claim even with nothing named to compare to. */
  measured: list(`faster quicker cheaper smaller fewer lower lighter slimmer leaner shorter`),
  /** Comparatives that need something to compare to. */
  comparative: [...COMPARATIVES],
  /** What “more” and “less” make measured. */
  moreOf:
    list(`accurate efficient productive reliable  affordable scalable performant precise   energy-efficient cost-effective economical
    sustainable durable   profitable `),
  /** Adjectives that follow “more” in praise. */
  adjective:
    list(`accurate efficient productive reliable secure affordable scalable performant precise effective powerful economical sustainable durable stable
    responsive profitable predictable flexible modern advanced intuitive elegant consistent convenient comfortable complete comprehensive popular trusted
    private transparent robust usable accessible capable user-friendly streamlined versatile innovative beautiful useful`),
  /** What performance is measured in. */
  quality:
    list(`performance efficiency accuracy speed throughput latency uptime reliability availability quality results productivity security safety conversion conversions
    retention engagement compression battery range comfort scalability coverage precision control visibility privacy value usability yields yield output`),
  /** One-word superlatives. */
  superlative: [
    ...SUPERLATIVES,
    ...list(`longest-running most-trusted hardest-working fastest-growing top-rated biggest-selling best-selling bestselling best-loved highest-rated
    best-known best-kept lowest-cost highest-quality best-performing longest-lasting`),
  ],
  /** Adjectives after “most” and “least” in praise. */
  most: list(`accurate advanced affordable beautiful beloved complete comprehensive comfortable compelling convenient cost-effective durable efficient elegant exciting
    experienced flexible innovative intuitive loved modern performant popular powerful precise prestigious productive recognized recognised reliable respected responsive
    robust scalable secure sophisticated sought successful sustainable transparent trusted unique user-friendly versatile widely extensive capable
    auditor-friendly used adopted downloaded recommended awarded active competitive effective important-looking prominent dynamic energy-efficient famous
    well-known private customizable customisable accessible feature-rich lightweight open complete`),
  /** Where a superlative claims to hold. */
  realm:
    list(`world country nation planet globe industry market europe america africa asia germany austria uk us usa britain city region state continent sector
    universe town internet web`),
  /** Kinds of things one sells. */
  offering:
    list(`platform solution software app tool tools service services product products system suite engine framework library assistant company agency provider
    editor browser database network marketplace community brand supplier manufacturer store shop bank school crm cms api sdk host hosting plugin
    extension theme template device machine car phone bike camera package partner team firm studio bot model language runtime stack ecosystem
    distribution os kit toolkit resource website site programme program course academy foundation charity nonprofit organization organisation
    alternative choice option way`),
  /** What a standard can be held, met or passed as. */
  compliance:
    list(`compliant compliance certified certification certificate certificates certifications accredited accreditation attested attestation audited authorized
    authorised authorization authorisation validated ready approved conformant conformance aligned conformity registered verified eligible`),
  /** Awarding bodies and lists. */
  awarding:
    spaced(`gartner, forrester, forbes, fortune, deloitte, idc, g2, capterra, trustpilot, product hunt, webby, webbys, emmy, emmys, grammy, oscar, oscars, nobel, michelin,
    red dot, if design, inc 5000, fast 50, fast 500, time magazine, magic quadrant, j.d. power, good design, awwwards, bafta, pulitzer, cannes lions, clio, stevie, edison, tripadvisor, tony, hugo, nebula, booker, turing, james beard, d&ad, cesar, goya, golden globe, sundance, peabody, webby people's voice, queen's award, king's award`),
  /** Things won. */
  prize: list(
    `award awards prize prizes medal medals trophy accolade accolades honor honors honour honours finalist runner-up laureate winner winners shortlist`,
  ),
  /** Forms of “choose as best”. */
  named: list(
    `named voted ranked rated recognized recognised awarded honored honoured selected crowned listed nominated shortlisted chosen`,
  ),
  /** Verbs by which others take up a product. */
  adopt: list(`~choose ~select ~adopt ~pick ~deploy ~embrace ~implement`),
  /** Verbs of taking less. */
  lessen: list(
    `~save ~reduce ~lower ~cut ~slash ~minimize ~minimise ~eliminate ~decrease ~shrink ~trim ~drop ~halve ~avoid ~optimize ~optimise ~control ~curb ~contain`,
  ),
  /** Verbs of making more. */
  raise: list(
    `~increase ~boost ~grow ~raise ~improve ~maximize ~maximise ~drive ~multiply ~accelerate ~double ~triple ~generate ~unlock ~lift ~expand ~enhance`,
  ),
  /** Money that is spent. */
  cost: list(`cost costs expense expenses expenditure expenditures spend spending bill bills money budget budgets overheads fees tco taxes charges rent premiums
    dollars euros`),
  /** Money that comes in. */
  income: list(
    `revenue revenues sales profit profits profitability income earnings roi margin margins savings wealth returns conversions donations turnover`,
  ),
  /** Good states of people. */
  wellbeing:
    spaced(`health, wellbeing, well-being, wellness, sleep, immunity, immune system, immune health, digestion, fitness, mood, mental health, longevity,
    healthcare, health care, health systems, health services, primary care, patient outcomes, health outcomes, patient care, quality of care, quality of life, patient safety, public safety, child safety, road safety, patients, survival, outcomes,
    maternal health, child health, public health, skin, heart health, gut health, blood flow, nutrition`),
  /** Parts and powers of the body that a product may do good to. */
  body: spaced(`vision, night vision, eyesight, eye health, joints, joint health, muscles, muscle recovery, bones, bone density, hair, hair growth, nails, skin, complexion, cognition,
    brain function, gut, lungs, liver, kidneys, metabolism, hormones, blood circulation, energy levels, stamina, libido, cellular aging, aging, ageing, signs of aging, immune system, immunity,
    posture, mental clarity, nervous system, blood sugar, heart rate, muscle relaxation, collagen, wrinkles, inflammation, nerves, digestion, sleep, mood, free radicals, elasticity, firmness,
    bone health, hormone balance, childbirth, births, pregnancy`),
  /** Bad states of people. */
  ailment:
    spaced(`snoring, pain, neck pain, back pain, stress, anxiety, inflammation, depression, fatigue, allergies, injuries, injury, disease, diseases, illness, illnesses, infection, infections,
    cancer, diabetes, arthritis, blood pressure, cholesterol, symptoms, mortality, deaths, wrinkles, acne, eczema, insomnia, burnout, headaches, migraines, obesity,
    malnutrition, harm, stiffness, joint stiffness, soreness, bloating, itching, redness, nausea, jet lag, hot flushes, cravings, congestion, dandruff, breakouts, blemishes, fine lines, dark circles, cellulite, stretch marks, cavities, gum disease, addiction, loneliness, heartburn, strain on, eye strain, back strain, injuries at work, accidents, casualties, suicide, asthma, malaria, dementia, hunger, colds, flu, aches, cramps, swelling, suffering`),
  /** What must be kept private, safe, or in the reader’s hands: what an absolute promise governs. */
  privacy:
    list(`data information privacy tracking trackers cookies cookie ads advertising advertisements fingerprinting fingerprints identifiers logs spam telemetry surveillance
    personal personally ip conversations messages files passwords secrets photos documents visitors pii third-parties code details payment payments location browsing searches identity identities identifier mailing contacts`),
  /** Nouns that “no” and “zero” deny, to the buyer’s good. */
  burden:
    spaced(`downtime, lock-in, vendor lock-in, vendor lock, limits, limit, usage limits, restrictions, ads, advertising, tracking, trackers, cookies, third-party cookies, third parties, third party,
    personal data, personal information, personally identifiable information, data loss, data collection, data sharing, spam, bloat, compromises, compromise, risk, risks, surprises,
    maintenance, middlemen, middleman, configuration, config, hassle, hassles, headaches, fuss, waste, errors, bugs, delays, dependencies, code, coding, coding required, coding skills, technical skills,
    training, overhead, interruptions, interruption, bottlenecks, latency, knowledge, single point of failure, guesswork, harmful chemicals, chemicals, additives, preservatives,
    artificial, downtime window, waiting, backdoors, telemetry, profiling, fingerprinting, persistent identifiers, cross-site tracking, ip addresses, logs, cap, caps, questions asked, waiting list,
    installation, setup, data retention, data transfer, animal testing, toxins, barriers, catch, excuses, exceptions, fillers, cold starts, vendor, data breaches, breaches, storage of personal data,
    per-seat limits, seat limits, procurement, learning curve, performance impact, impact on performance, sampling, loss, downtimes, manual work, paperwork, plugins required, plugins needed, hidden tricks, upsells, upsell, upselling, sales tactics, sales pressure, pressure, gimmicks, tricks, games, nonsense, jargon, fluff, filler, drama, fine print, red tape, strings, waiting rooms, disparate tools,
    performance hits, performance penalty, performance overhead, sharing, data selling, exposure, account manager, intermediaries, long-term contracts, sugar, gluten, additives, parabens, gmos, artificial flavors, artificial colors, dyes`),
  /** Adjectives of an absolute state. */
  state:
    list(`secure safe private anonymous transparent open encrypted compliant confidential free-of protected accurate reliable independent self-contained automated automatic
    customizable customisable managed open-source functional accessible natural organic vegan reversible backwards-compatible compatible portable recyclable traceable
    isolated offline audited insured refundable tested verified satisfied guaranteed aligned redundant hosted interoperable waterproof weatherproof shockproof fireproof dustproof washable self-hosted self-hostable`),
  /** Nouns of what a buyer wants in full. */
  fullOf:
    list(`control ownership transparency privacy anonymity visibility compatibility security access confidentiality flexibility freedom coverage protection satisfaction
    sovereignty compliance accuracy`),
  /** Performance nouns counted in numbers. */
  numericNoun:
    list(`homes meals applications claims visitors visits pageviews views variants reports subscribers regions locations integrations languages templates banks projects nodes clusters requests events queries rows records transactions messages transfers pageviews
    page-views photos products items components icons themes plugins extensions features modules recipes courses lessons articles books songs videos films titles routes
    stations stores branches offices warehouses centres centers datacenters data-centers currencies markets employees staff experts specialists engineers professionals
    hours experience apps tools models parameters datasets commits releases tests checks connectors sources data-sources providers vehicles trees meals acres hectares miles
    kilometres kilometers points devices sensors metrics endpoints institutions websites sites builds deployments emails e-mails calls orders deliveries shipments jobs listings properties
    exercises workouts treatments procedures surgeries cases patients facilities villages districts states countries cities households health-workers workers
    uptime accuracy availability reliability satisfaction retention coverage precision success`),
  /** Time in which something is promised done. */
  quick:
    spaced(`seconds, minutes, milliseconds, microseconds, hours, a few seconds, a few minutes, a matter of minutes, a matter of seconds, less than a second, a few clicks,
    just a few clicks, no time, an instant, half an hour, less than an hour, less than a minute, under an hour, under a minute, a heartbeat, a fraction of a second, a single click, one click, a few lines of code, record time`),
  /** Nouns of the natural world. */
  nature: list(
    `planet environment nature earth oceans ocean forests climate wildlife biodiversity ecosystems ecosystem rivers air water soil rainforest bees habitats parks seas rainforests woodland woodlands wetlands peatlands reefs coral species watersheds soils mangroves coastline coastlines wilderness landscapes lakes waterways pollinators farmland trees whales turtles`,
  ),
} as const satisfies WordLists;
