import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Quantities of performance, scale, time, coverage, experience or market. Sources: FTC on substantiation, CAP 3.7. The
 * weakest kind: a figure counts where we speak of ourselves or where a bound or its size says that it is a boast.
 * Dates, versions, limits, list counts, study set-ups and technical settings are none; see the guards.
 */
export const NUMERIC = listPatterns(
  'numeric',
  `
  4 [ 24/7|24_/_7|24x7|24/7/365|round_the_clock|around_the_clock|24_hours_a_day np ]
  4 [ #% …1 uptime|availability|accuracy|accurate|reliability|reliable|satisfaction|success|coverage|retention|on-time|sla|delivery|effective|pass_rate|completion|precision|placement|open_rate|of_the_time np ]
  4 [ uptime|availability|accuracy|sla|satisfaction|success_rate|open_rates|retention_rate|pass_rate of|above|at|is|rate? over|up_to? #% ]
  3 [ #time of …2 support|maintenance|updates|warranty|coverage|battery|uptime|data|history ]
  3 [ #time of|' …2 experience|expertise|history|tradition|craftsmanship|service|excellence|innovation|research|development|know_how|knowledge|trust|work|practice np ] :: seasoned
  3 [ #time experience|expertise ] :: seasoned
  3 for|has|have|with [ @bound? #time|decades|centuries|generations ] , we|our :: needs-us
  3 for|since|over|after [ more_than|over|nearly|almost|at_least #time|decades ] :: needs-us
  3 for [ #time|decades ] :: needs-us lasting
  3 [ decades|generations|centuries of|' …1 experience|expertise|research|tradition|history|development|innovation|combined np ]
  3 in|within|under|just|only|takes|take|took|taking|than [ @bound? #time or_less|flat|or_so? ] :: duration
  4 in|within|under|takes|take|took|taking [ @bound? @quick ] :: duration
  3 [ under|less_than|in_under|in_less_than|below|sub #time|#size ] :: duration
  3 [ only|just|under|less_than|mere|tiny|lightweight|a_mere|<|~|weighs|smaller_than #size np ] :: duration
  3 [ #size small|only|gzipped|minified|footprint|script|bundle|in_size|download np ]
  3 [ #n adj @numericNoun np ] :: scale
  3.5 [ @vague of? adj @numericNoun np ] :: scale
  2 [ @vague of np1 ] :: scale
  3 [ #large np1 ] :: any-noun
  4 [ #n np1 per|a|/|each|every second|minute|hour|day|week|month|year|sec|s ] :: scale
  3.5 [ #% of our|your? np1 ] :: share
  2 [ #/ of np1 ] :: share
  3.5 [ #%|#/ of our|all|the|its|their? adj @people|companies|consumers|americans|employees|respondents|buyers|sites|websites|internet|people|traffic|households np ] :: share
  3 [ #% np1 ] :: any-share
  3 [ one|two|three|four|nine|# in|out_of two|three|four|five|ten|# np1 ] :: share ratio
  3 [ #$ np1 ] :: money-moved
  3 [ up_to # np ] :: promo limited
  3 [ #time battery|range|life|warranty|shelf|guarantee|response|turnaround|delivery|day np ] :: promo
  3 [ over_a|more_than_a|a|half_a|nearly_a decade|century np ] of|in|we|, :: needs-us
  4 [ # of every dollar|pound|euro|donation|gift np ]
  3.5 [ #score adj @people ]
  4 ~save …3 [ @bound? #time ]
  3.5 [ #time in the? industry|business|field|sector|trade|market ]
  3 [ sub second|millisecond|minute np ] :: promotional
  3 [ petabytes|terabytes|gigabytes|exabytes of np1 ] :: promotional
  3 [ #size of …1 data|logs|traffic|storage|text|events|records np ] :: scale
  3 [ average|median|typical …2 response|load|loading|delivery|turnaround|wait|waiting|build|lead|setup|cold_start time|times …2 #time ]
  3 ~span|~cover|~across|~on|~in|~over [ @bound? #n continents|time_zones|timezones|countries_and|regions|campuses|markets np ] :: scale
  3 [ a|our? #n person|people|strong|member team|crew|staff|company|workforce np ] :: needs-us
  3.5 takes|took only|just? [ a|one minute|moment|second|few_minutes|few_seconds ] :: promotional
  3.5 [ @bound? #n np1 ,? and @bound? #n np1 ] :: scale ample
  3.5 ~fit|~weigh|~occupy in|only|just|under? [ @bound? #size np ] :: promo
  3.5 ~return|~render|~load|~start|~boot|~compile|~build|~finish|~complete|~sync|~open|~execute …3 in [ @bound? #time ] :: duration
  3.5 ~arrive|~ship|~deliver|~dispatch|~install|~respond|~reply|~answer …3 in|within [ @bound? #time ]
  3 delivery|shipping|turnaround|outside|inside|installation …3 takes|take|in|within|is [ @bound? #time ]
  3 orders|ready|dispatched|shipped …1 in|within [ @bound? # business|working? days|hours ] :: promotional
  3.5 warranty|battery|guarantee|charge|candle|fill …3 ~last for|up_to? [ @bound? #time ]
  3 ^ [ #time ] , no|zero|and_you|tops|start
  3 [ #n mcg|mg|iu|grams|kcal|calories|g of|per np1 ] :: promotional
  3.5 [ #time of np1 ] :: huge
  3 ~deliver|~complete|~process|~handle|~ship|~produce|~train|~send|~perform|~index|~analyze|~track|~generate|~plant|~provide|~distribute|~serve|~publish|~host|~store|~transcode|~answer|~resolve [ @bound? #n|@vague of? np1 ] :: scale ample
  3.5 [ #$|#% ] goes|go …1 to|toward|towards|directly|straight
  4 [ seven|7 days a week ]
  3.5 [ #time a day ] , #time|seven|7|every
  3 [ same|next day appointments|appointment|delivery|service|shipping|dispatch|turnaround|pickup|installation|repairs|payouts|deposits np ]
  3.5 [ waterproof|water_resistant|dustproof|tested|submersible …1 to|up_to|down_to # np ]
  3 ~hold|~carry|~fit|~seat|~accommodate|~sleep [ @bound? # np1 ] :: promotional
  3 ^ holds|carries|fits|seats|sleeps [ @bound? # np ]
  3.5 [ rated|tested|good for @bound? #n np1 ]
  3 ~scale|~grow|~scaling to|beyond|past [ @vague|#n of? np1 ]
  3 [ #n adj districts|states|provinces|counties|boroughs|regions|countries|languages|locations|cities|continents|integrations|edge_locations|points_of_presence|data_centers|datacenters ] :: reach
  3.5 [ #n acres|acre|hectares|square np ] :: promotional
  3.5 in|within|under [ @bound? # business|working|calendar|short day|hour|days|hours ] :: promo
  3.5 [ saving|saves|save|saved @vague of? hours|minutes|days …3 ]
  3 running|ready|live|deployed|installed|started|delivered in|within [ a|an|one|half_a day|hour|week|minute|afternoon ] :: promotional
  3.5 [ #n generations of np1 ]
  4 [ open 24 hours np ]
  3 [ team|staff|crew|workforce|network of @bound? #n np1 ] :: needs-us big
  3.5 ~process|~donate|~distribute|~manage|~lend|~recover|~invest [ @bound? #$ np ] :: promotional
  3.5 ~raise [ @bound? #$ ] for :: promotional
  3.5 [ #time of …2 hydration|wear|protection|charge|playback|play|hold|comfort|talk_time ]
  3.5 [ # of protein|fibre|fiber|sugar|fat|carbs|caffeine|collagen|vitamin np ]
  3.5 only|just [ # calories|kcal|carbs np ]
  3.5 running|ready|live|deployed|installed|started|delivered in|within [ under|less_than a|an day|hour|week|minute|month ]
  3 in [ days|weeks ] , not
  3.5 [ @bound? #n concurrent|simultaneous np1 ] :: scale ample promotional
  3.5 [ #time walk|drive|stroll from|to|away np ]
  3 ^ [ #n rooms|bedrooms|suites|flavours|flavors|wines|beers|exhibits|species|pianos|courts|stores|classes adj ]
  3 we|we've|we_have|charity ~build|~install|~open|~run|~operate|~maintain|~stock|~own|~employ|~restore|~plant|~repair|~manage [ a_fleet_of|a_network_of|a_portfolio_of? @bound? #n np1 ] :: scale
  3 [ fleet|portfolio of @bound? #n np1 ] :: big
  3 within [ a|an day|hour|week|minute ] :: promo
  4 [ satisfaction|uptime|retention|accuracy|success|pass rate? : #% ]
  3.5 [ #n acre|hectare|bedroom|seat|room|berth np1 ] :: promotional
  3.5 [ #% of them|all ] :: share
  3.5 ^ [ #many np1 generated|served|processed|delivered|completed|shipped|sold|planted|built|analysed|analyzed|raised|donated|recycled ]
  `,
  LISTS,
);
