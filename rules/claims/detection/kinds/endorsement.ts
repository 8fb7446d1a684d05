import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * A third party uses, chose, funds, features, praises or recommends us; a testimonial. Sources: 16 CFR 255 and 465,
 * CAP 3.45–3.48. Testimonials in quotation marks are found by `find-testimonials.ts`.
 */
export const ENDORSEMENT = listPatterns(
  'endorsement',
  `
  5 [ trusted|loved|adored|beloved|recommended|endorsed|praised|acclaimed|vetted by the|our|more|many|leading|top|some|all|both|millions|thousands|hundreds? np1 ] !than :: uncounted endorser
  4 [ preferred|favored|favoured|chosen|approved|adopted by the|our|many|leading|top|some|all? np1 ] :: uncounted not-us endorser
  3.5 [ used|relied_on|relied_upon|deployed|embraced by|on_by many|leading|top|some_of|all_major|major|numerous|both|big|global|small|professional np1 ] :: uncounted people
  3.5 [ used by companies|teams|organizations|organisations|businesses|developers|enterprises|startups|governments|universities|brands|agencies|people|professionals np ] :: uncounted
  3 [ used by Name ,|and names ] :: not-us
  3 [ used in production|practice by|at np1 ] :: uncounted
  4 [ @people|everyone|people …1 ~love|~adore|~trust|~recommend|~rave|~praise|~prefer|~swear about|by? ] :: loved-thing
  3 [ ~love|~adore|~prefer|~trust by @people ]
  4 [ as seen|featured|heard|reviewed|mentioned|covered|reported|recommended|profiled|published on|in|by the? Name ]
  4 [ Name , names ~sponsor|~fund|~back|~support|~host our|us|Own np ]
  4 <!be|is|are|was|were [ reviewed by the? Name ]
  4 [ featured|mentioned|showcased|profiled in|on|by the? Name ]
  4 [ reviewed in|on the? Name ]
  4 [ funded|financed|sponsored by the? Name np ] :: not-us
  3.5 [ backed by the? Name np ] :: not-us
  1.5 [ supported by the? Name np ] :: not-us
  3 [ backed|funded|financed|sponsored|supported by …3 grants|grant|donors|foundation|foundations|government|governments|ministry|union|investors|angels|community|philanthropists|taxpayers|council|institute np ]
  3 [ supported by …3 grant|grants|funding|foundation|foundations|donors|investors|government|union|fund np ]
  3 [ official|proud|certified|preferred|trusted|strategic|gold|silver|premier|exclusive partner|partners|supplier|sponsor|member of|to|with np ]
  3 [ in partnership|collaboration|cooperation with the? Name ]
  3 [ ~partner|~collaborate|~team with|up_with Name ] :: needs-us
  4 <!including|like|as [ Name , names ~choose|~select|~adopt|~switch|~trust|~rely|~use|~love|~run|~recommend on|to|from? Own|Name ]
  3.5 [ Name @lately? began|started using|to_use Name|Own ] :: third
  4 [ Name called|dubbed|described|hailed Name as np …5 ] :: third
  4 [ Name is|was|has_been amazing|fantastic|awesome|incredible|brilliant|indispensable|invaluable|a_lifesaver ] :: ours
  4 [ Name team|teams|engineers|engineering_team|developers|designers|staff @lately? chose|selected|picked|adopted|trusts|trusted|uses|switched|recommends|recommended to? Own|Name ] :: third
  4 [ Name and|, Name ~choose|~select|~adopt|~switch|~trust|~rely|~use|~love|~run|~recommend on|to|from? Own|Name ]
  4 [ Name @lately? chose|selected|picked|adopted|trusts|trusted|prefers|recommends|recommended|endorses|standardized|standardised|deployed|praised Own|Name|on ] :: third
  4 [ Name @lately? switched|migrated|moved|transitioned|converted|upgraded|switching|migrating|moving|transitioning away? …4 to|on|from Own|Name np to? Name? ] :: third
  4 [ Name @lately? standardized|standardised|settled|bet on Own|Name ] :: third
  3 [ Name @lately? relies|relied|depends|runs on Own ] :: third
  2 [ Name @lately? relies|relied|depends on Name ] :: third
  3 [ Name uses|use|used|leverages|runs Own ] :: third
  1.5 [ Name uses|leverages|leveraged|used Name ] to|for|in|as :: third
  3 <!of [ all|many|most|several|some major|leading|large|top|big|of_the_largest|of_the_world's? adj @people|providers|vendors|platforms …3 ~use|~choose|~trust|~rely|~adopt|~standardize|~standardise|~run|~prefer|~recommend on? Own|Name ]
  4 [ our|their customers|clients|users|partners|members|backers|investors|supporters|sponsors|funders include|range|span|come nps ]
  3 [ our customers|clients|users|guests|members|students|patients|readers|donors ~say|~love|~rate|~tell|~report|~praise|~describe|~agree|~rave|~recommend|~appreciate|~value ]
  4 [ rated #n|five|four|three|# star|stars np ]
  4 [ recommended|trusted|preferred|approved|loved by #score|#/|#% of? np1 ]
  4 [ rated|rating|review|reviews|score|reviewed of|as|at|an_average_of|excellent? #score ]
  3 [ #score stars|rating|on|from|by|average np ]
  4 [ #n stars? and? reviews|ratings|testimonials ] :: big
  4 [ five|5 star|stars|starred reviews|review|rating|ratings|rated|service ]
  4 [ rave|glowing|positive|stellar reviews np ]
  4 [ highly recommend|recommended np ] :: unadvised
  3 [ @people recommend|recommends|agree|say|prefer ] !no|yes :: unadvised
  4 [ doctor|doctors|dentist|dentists|vet|expert|dermatologist|physician|pediatrician|therapist|clinician|teacher|nurse recommended|approved|endorsed|trusted|loved np ]
  4 [ #n|#x|#/|#score out? of #? doctors|dentists|experts|users|customers|people|vets|teachers …2 recommend|prefer|agree|say|choose ]
  3 [ Name adoption|embrace|use|choice|endorsement|support|backing|trust of|for|in Name|Own ] :: possessive-name
  3 [ customer|client|user favorite|favourite|favorites|favourites np ]
  3 [ the? darling|favorite|favourite of np1 ]
  3 ^ by|after|with|through|since using|integrating|adopting|deploying|switching|migrating|choosing|moving|leveraging|implementing to|from? Name|Own ,? [ Name streamlined|improved|reduced|cut|saved|increased|achieved|gained|boosted|scaled|accelerated|eliminated|doubled|tripled|grew|lowered|simplified|transformed|built|has|was|is|can np …6 ]
  2 [ Name streamlined|improved|reduced|cut|saved|increased|achieved|gained|boosted|scaled|accelerated|eliminated|doubled|tripled|lowered|simplified|transformed np ] …12 with|using|by|thanks Own|Name :: third
  3.5 teams|companies|brands|customers|organizations|organisations|businesses|startups|clients|people|developers|users|publications|institutions|enterprises|partners|agencies|universities ,? like|such_as|including|e.g [ names ] :: users
  3 switched|moved|migrated|use|uses|trust|trusted|trusts|rely|used|chosen|chose|adopted …6 , including|such_as|like [ names ]
  3 [ community|fan|staff|reader favorite|favourite|pick np ]
  4 [ Name premier|certified|gold|silver|platinum|plus|official|preferred|select partner|partners|agency|expert|experts ]
  4 [ certified Name partner|partners|expert|experts|consultant|reseller ]
  3.5 ~work|partnered|partnering|collaborated with [ Name ,|and names ]
  4 clients|customers|partners|members|users|investors|sponsors include|including|are [ names ]
  4 [ #n|#score stars np ] :: rating
  3.5 [ used|running|deployed|proven|tested …2 at|by Name ,|and names ] :: not-us
  3.5 [ @people|guests|critics ~rate us|it|our np #score? ]
  3 join|joining adj @people …2 at|from|like|including [ names ] :: users
  3 [ supported|funded|backed by the? Name and|,|& the? Name np ] :: not-us
  3 [ supported|backed|funded by …3 foundation|foundations|fund|funders|trust np ] :: not-us
  3.5 [ a|the? favorite|favourite|hit among|with|amongst np1 ]
  3.5 [ rated|ranked excellent|highly|top|best on|by|in np ]
  4 [ #n|#score average|overall|star? rating|ratings|score ] :: rating
  3 [ doctors|dentists|nurses|experts|scientists|analysts|critics|veterinarians|vets|therapists|physicians|teachers|professionals|@people …1 ~recommend|~endorse|~praise np ] :: promotional
  3 [ @people|people of all|every|any sizes|size|kinds …1 ~use|~trust|~rely|~choose|~run|~depend on? np1 ]
  4 [ much|well|widely loved|respected|trusted|reviewed|regarded|praised np ] :: hyphen
  4 at [ adj @people like|such_as|including names ]
  4 [ #n|fortune #n? companies|brands|organizations like|such_as|including names ]
  -- a review with no marks around it
  4 ^ [ Name makes|made|saved|saves|changed|transformed|helped|feels|gives|gave …5 my|me|i …9 ] !you
  4 ^ [ Name was|were|has_been|have_been …3 night_and_day|amazing|fantastic|wonderful|incredible|awesome|outstanding|superb|excellent|brilliant|top_notch|professional|courteous|a_game_changer|a_life_saver|a_pleasure|a_joy|a_lifesaver np ]
  4 [ went|goes|gone above and beyond np ]
  3.5 [ i|we highly|strongly|wholeheartedly|definitely|totally|can't|cannot recommend np …2 ] :: unadvised
  4 [ i|i'm|he|she|everyone|everybody|kids|children|they|dogs|cats|@people really|actually|absolutely|just|all|truly|simply? love|loves|loved|loving|adore|adores it|this|them|us|these ] !when|that|if
  3 ^ how? [ Name helped|enabled|allowed|empowered|gave|saved|let the|our|us|me|Name|a np1 …2 ] :: third
  4 ^ [ switching|moving|migrating|upgrading|changing to np1 …7 best|smartest|greatest np …2 ]
  4 [ best|smartest|greatest decision|decisions|thing|move|investment|purchase i|we|i've|we've …4 ]
  4 [ one of the best decisions|things|moves|investments|purchases i|we|i've|we've …4 ]
  2.5 [ Name used Name ] to :: third
  3.5 [ they|he|she|who switched|migrated|moved|transitioned|upgraded …3 to Name ]
  4 [ i|i've|we've …2 always|long|really|just loved|enjoyed|used|trusted np ]
  3.5 [ i|we love|loved|adore|adored Name ] :: personal
  3.5 [ customers|clients|users|teams|companies|developers such|like as? names ~use|~trust|~rely|~choose|~run np ]
  3 [ they|he|she funded|donated|sponsored|financed np1 ] :: not-us
  3.5 have|has [ left …2 testimonials|reviews np …5 ] :: promotional
  5 [ lauded|celebrated|hailed|commended|applauded|cherished|favoured|favored|raved_about by the|our|more|many|leading|top|some|all? np1 ] :: uncounted endorser
  3.5 [ official adj partner|supplier|sponsor|platform|provider|airline|drink|app|home|host|member|vendor|distributor|broadcaster|bank|carrier|timekeeper|outfitter of|for|to the? Name ]
  3 [ made|gave a …2 donation|grant|contribution np ] :: promotional
  3 [ preferred|natural|obvious|popular|trusted choice|option|partner of|for|among np1 ] :: promotional
  3.5 [ Name called|dubbed|described|hailed|named us|it|our|Own np …3 ] :: third
  3.5 [ Name praised|praises|recommends|recommended|applauded our|its|the|us np ] :: third
  4 [ i|we ~use it|this|Name every_day|daily|all_the_time|constantly ] :: personal
  4 [ it|this|they saved|changed|transformed my|our life|business|team|workflow|sanity|marriage|company|day|time np ]
  3.5 ^ [ the choice of np1 ]
  3 our|from|meet|hear|read [ happy|satisfied|delighted|thrilled customers|clients|guests|patients|users|members|families np ] :: promotional
  3.5 [ #n google|trustpilot|yelp|tripadvisor|facebook|feefo|verified|customer|five_star|app_store reviews|ratings np ]
  3 ^ how [ Name uses|used|runs|built|builds|scaled|cut|saves|saved|grew|moved|switched …3 with|to|using|on Own|Name ] :: third
  3 ^ how [ Name uses|used|runs Own|Name np ] :: third
  4 [ paediatrician|nutritionist|chef|parent|mum|mom|kid|trainer|coach|stylist|midwife|surgeon|scientist approved|recommended|tested|loved|endorsed np ] :: hyphen
  3.5 [ stocked|carried by|at|in names ] :: promo
  3.5 [ customers|clients|guests|patients|parents|locals|diners|critics|reviewers|fans call|describe|named|called us|it|our np ]
  3 published|cited|covered in [ Name ] :: needs-us third
  3.5 a|one|our|another|happy [ client|customer|guest|patient|parent|user|reviewer …1 said|told_us|wrote …6 ]
  3.5 [ np1 ~order|~buy|~source np from us ]
  3.5 [ taught|used|adopted|studied|prescribed at|in|by universities|schools|hospitals|clinics|colleges np …3 ] :: uncounted
  4 [ haven't|hasn't|never looked back ]
  4 [ one of the best decisions|investments|things for|we|i …3 ]
  4 is|was|been|it's [ a|an|the …1 game changer np ] !in
  4 [ exactly what we|i needed|wanted|were_looking_for ]
  4 [ exceeded|surpassed our|my|all expectations np ]
  4 <!we [ couldn't|could_not be happier|more_pleased|more_satisfied|more_impressed np ]
  4 [ blown away by the|their|this|it|Name np ]
  4 [ made all the difference ]
  4 [ joy|pleasure|dream|delight to work with ]
  4 [ worth every penny|cent|dollar np ]
  4 [ won't|will_not regret it ]
  4 [ best money|decision|purchase|investment i|we|i've|we've ever …2 ]
  3.5 [ i|we would|will|'d definitely|highly|absolutely|happily? recommend them|it|this|him|her|their|Own|Name np ]
  3 a|an [ Name partner|reseller|stockist|distributor|dealer ] :: third promotional
  3.5 ^ [ their|his|her …6 is|are|was unmatched|outstanding|second_to_none|impeccable|exceptional|incredible|amazing|top_notch|unparalleled ]
  `,
  LISTS,
);
