import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Prices, free, discounts, trials, promises about paying. Sources: EU 98/6/EC art. 6a, UCPD annex I no. 7 and 20,
 * CAP section 3 on prices, 16 CFR 233 and 251.
 */
const LISTS_OF_PRICE = {
  ...LISTS,
  freeThing: [
    ...'plan plans tier tiers trial trials version edition account accounts forever shipping delivery returns return consultation consultations quote quotes estimate estimates'.split(
      ' ',
    ),
    ...'demo sample samples upgrade upgrades hosting parking breakfast gift gifts support training webinar course courses class classes download ebook entry admission'.split(
      ' ',
    ),
    ...'credits assessment audit setup installation updates option service services trial session lesson lessons workshop workshops tickets ticket offer review reviews cancellation exchanges migration onboarding appointment screening membership subscription appraisal inspection analysis wifi'.split(
      ' ',
    ),
  ],
  per: [
    'per month',
    'per year',
    'per user',
    'per seat',
    'per person',
    'per day',
    'per week',
    'per hour',
    'per night',
    'per agent',
    'per member',
    'per site',
    'per user per month',
    'per seat per month',
    'per user / month',
    'a month',
    'a year',
    'a day',
    'a week',
    'an hour',
    'a night',
    'a person',
    'each',
    'monthly',
    'yearly',
    'annually',
    'one time',
    'once',
    '/ month',
    '/ year',
    '/ mo',
    '/ yr',
    '/ user',
    '/ seat',
    '/ day',
    '/ week',
    '/ hour',
    '/ user / month',
    '/ user / mo',
    '/ seat / month',
    '/ m',
    '/ person',
    '/ night',
    'p / m',
    'pp',
    'per head',
    'per ticket',
    'per domain',
    'per unit',
    'per kg',
    'per month per user',
    'billed annually',
    'per project',
    'per device',
    'per transaction',
  ],
} as const;

export const PRICE = listPatterns(
  'price',
  `
  5 [ no|without|zero a|any? credit|debit card|cards required|needed|necessary? ]
  5 [ no card|payment|purchase|payments required|needed|necessary|details ]
  5 [ cancel any_time|anytime|at_any_time|whenever ]
  5 [ #time? money back guarantee np ]
  4 [ your|full|get|or money back|guaranteed|guarantee np ]
  4 [ full|or refund|refunds guaranteed|guarantee|within|if|no? np ]
  4 [ full refund np ]
  5 [ #time free trial np ]
  5 [ free|complimentary #time|#n? trial ] :: free
  3 [ #time trial np ] :: unpossessed
  4 [ free|complimentary written? np1 @freeThing ] :: free
  4 [ free|complimentary written? @freeThing ] :: free
  3 [ free #time …1 @freeThing ] :: free
  4 [ ~start|~begin for? free ] :: free
  4 [ ~try|~use|~get|~join|~download|~test|~watch|~register|~attend it|us|out|started|Own|this? for|it? free for|forever? #time? ] :: free
  4 [ sign|signup up? for? free ] :: free
  3 [ for free ] :: free for-free
  5 [ free of charge|cost ] :: free
  5 [ free forever ]
  3 a|an|is|are|completely [ free ] , :: free
  3 ~get|~grab|~claim|~book|~request|~receive|~offer|~include|~provide|our|with a|your|our? [ free np1 ] :: free
  3.5 [ freely available np ]
  4 [ completely|totally|absolutely|entirely|100%|always|truly|fully|forever free np ] !of|from :: free
  3.5 [ free to use|download|join|attend|try|install|everyone|all|start|enter|play|watch|self_host|host|run|read|access|list|post|register|sign_up|create|set_up|visit|browse|apply|members|students|charities|schools np ] :: free
  3 ~be|is|it's|are|was|were|stays|remains|stay|remain|currently|always [ free ] for|to|forever|and|with|on|at|when|if|,|until|during|$ !and_clear|to_choose|to_change|to_leave|to_modify|to_move|to_add :: free
  2 [ free and|, open source np ]
  2 [ free open source np ]
  2 [ free tool|tools|app|apps|service|services|resource|resources|guide|guides|template|templates|ebook|community|online|wifi|coffee|drinks|food|event|newsletter|access|advice|range|use|software|api|help|icons|themes|theme|repair|repairs|pickup|installation|collection|call|calls|checklist|check|checks|website|domain|ssl ] !foundation|movement|license :: free
  4 [ get|one one|# free ] :: free
  4 [ buy one|# get np ]
  5 [ at|for no|zero extra|additional|added? cost|charge ] !point|points|station
  5 [ no|zero|without hidden|setup|set_up|monthly|extra|additional|transaction|upfront|up_front|cancellation|booking|annual|joining|surprise|platform|entry|subscription|licensing|license|admin|delivery|any fees|fee|costs|cost|charges|charge|commission|payment|payments ]
  3 –|— [ from? #$ ] $ :: spent listed
  3.5 [ no|zero|without …2 fees|surcharges|markups|commissions ]
  4 [ no|zero|without per …1 fee|pricing|charge|charges|cost|costs ]
  3 [ no|zero|without fees|fee|charges|charge|commission|commissions|cost|markup|markups ] !point|points|station
  4 [ commission|fee|cost|interest|royalty free ] :: hyphen
  3 [ no|without any|a|long_term|annual|fixed|lengthy? strings_attached|commitment|commitments|contract|contracts|subscription|subscriptions|obligation|obligations|minimums|minimum_order|minimum_spend|purchase_necessary|deposit np ]
  4 [ #%|#$|#/ off np ]
  4 [ up_to? #%|#$ discount|discounts|cashback|cash_back|rebate|savings|price_cut|refund ] !account|accounts|rate|bond|bonds
  4 [ discount|discounts|rebate of|up_to #%|#$ ]
  4 [ ~save up_to|over|more_than|at_least|an_extra|extra? #% ] …6 annual|annually|yearly|order|orders|purchase|purchases|plan|plans|subscription|checkout|code|bundle|bundles|today|membership|box|retail|list|regular|ticket|tickets|booking|bookings|item|items
  4 [ ~save up_to|over|more_than|at_least|an_extra|extra? #$ ] …6 order|orders|purchase|purchases|plan|plans|subscription|checkout|code|bundle|bundles|today|membership|box|retail|list|regular|ticket|tickets|booking|bookings|item|items
  2 [ discounted|discount|reduced price|prices|rate|rates|tickets|membership|pricing ]
  2 [ special|exclusive|member|student|early_bird|group|bulk|volume|loyalty|introductory|nonprofit|launch|holiday|seasonal discount|discounts|offer|offers|pricing|rate|rates|price|prices|deal|deals ]
  5 [ half price np ]
  4 [ limited time offer|deal|only|discount|sale|price|pricing ]
  4 ^ [ for a limited time ]
  3 [ sale|offer|deal|discount|promotion|promo ends|expires|valid|closes np ]
  4 <!were|was|had|are|have|has [ only|just #n left|remaining np ]
  4 [ last chance np ]
  4 [ ends|ending|expires|expiring soon|tonight|today|tomorrow|midnight ] :: on-sale
  3 ^ [ hurry ]
  4 [ while stocks|supplies|stock last|lasts ]
  5 [ pay as you go|grow np ]
  4 [ ~pay only|just? for what …1 you …2 use|need|used|consume ]
  4 [ only ~pay …4 you …1 use|need ]
  4 [ one time|off|single payment|fee|purchase|cost|price|charge np ]
  3 [ lifetime access|deal|license|licence|updates|membership|subscription|plan ]
  4 [ price match|promise|guarantee|lock|freeze np ]
  4 [ lowest|best|unbeatable|cheapest|guaranteed price|prices|rate|rates|deal|deals|pricing|fares np ]
  3 [ low|lower|fair|flat|transparent|competitive|honest|predictable|simple|wholesale|factory|straightforward|upfront|up_front|per_seat|usage_based|volume_based|straight_forward|cost_effective|inexpensive pricing|prices|price|rates|rate|fees|fee|tickets|fares|subscription|cost|monthly_price|plans ] :: promo-price
  5 [ ~start|~begin at|from|around|under|for|as_low_as just|only|around|under? #$ @per? ]
  4 [ as_little_as|as_low_as|only|just|for_only|for_just #$ @per? ] :: spent
  4 [ from|under|around|about|starting_at|up_to? #$ @per ] :: spent
  3.5 ~cost|~charge|~price|price|pricing|priced|ticket|tickets|admission|subscription|licence|membership|retails|sells|available|plan|plans …3 [ #$ @per? ] :: spent
  3 ~pay|fee|fees|worth|donation …3 [ #$ @per? ] :: promo
  2 for|is [ only|just? #$ ] $ :: spent
  1 [ #$ ] $ :: spent
  4 [ was|rrp|now|originally #$ ]
  3 [ ~pay nothing|no_more_than np ]
  3 [ nothing to pay np ]
  3 [ won't|without|doesn't break|breaking the bank ]
  3 [ great|best|unbeatable|good|excellent value for|for_money np ]
  3 [ value for your? money ]
  3 [ free for np1 ] :: free
  3 [ monthly|annual|paid|pro|premium|enterprise|hosted|team|starter plan|plans|pricing|subscription|subscriptions for|at|from|of|is|are|costs|cost|starts|start #$ @per? ]
  2 [ free tier|plan|trial|version ]
  2 [ price|pricing|prices is|are|stays|stay|never …2 flat|fixed|transparent|fair|simple|locked|competitive|change|changes|increase|rise ]
  4 [ we'll|we_will refund np …3 ]
  3 ~be|is|it's|are|stays|remains [ free ] $ :: free
  3.5 [ free for up_to|your|the|all|every|anyone|everyone|individuals|teams|students|teachers|schools|nonprofits|non_profits|personal|commercial|small|open|public|members #? np ] :: free
  2.5 [ free np1 ] :: free thing
  4 ~cost|cost [ you nothing|not_a_penny ]
  4 [ doesn't|does_not|won't|will_not|didn't cost …1 anything|a_penny|a_dime|a_cent|a_thing|extra|money ]
  3 [ #$ to get_started|start|join|sign_up|try|use|begin|enter|apply ]
  4 [ first|#n month|months|year|week|weeks|order|delivery free|on_us ]
  4 [ two|2|three|3 for one|1|two|2|the_price_of_one|the_price_of_two np ]
  3.5 [ #time refund|return|returns|exchange|cancellation policy|window|period|guarantee ]
  4 [ pay once ] !you|the|it|they|your|we|per|a
  3 [ no|without|zero price np1 ] :: promo
  4 [ zero|no|nothing|#$ money|payment|cost|deposit? upfront|up_front|down ]
  4 [ #n free …3 a|per|each|every year|month|day|week ]
  3.5 [ # pence|cents|p|c per|a|each np1 ]
  3.5 [ not|never asking|taking|charging …3 revenue|cut|commission|percentage ]
  3 ^ [ free ] ,|and|& :: free
  3.5 [ ~eat|~go|~travel|~enter|~swim|~ride|~ship free ] !of|from|to|up :: free
  3 @people [ ~save #% np ]
  4 [ ~try|~test|~start it|us|Own? risk free …2 #time? ]
  3.5 [ ~match any|every|all|their np …1 price|quote|offer ]
  3.5 [ ~cost|~charge|~pay up_to? thousands|hundreds|a_fortune np ] :: promotional
  4 [ free for|until|during the_first? #time np ] :: free
  3.5 [ ~cost nothing|not_a_penny np ] :: promotional
  4 ~book|~order|~buy|~shop|~subscribe|~switch|~bundle|~renew …4 [ save up_to|an_extra? #%|#$ np ]
  4 [ #%|#$ adj discount|discounts|cashback|rebate off|on|for|when? ]
  4 [ ~beat any|every|all|their …2 quote|price|offer by? #%|#$? ]
  4 [ #% finance|financing|commission|deposit np ] :: promotional
  5 [ buy now ,? pay later ]
  4 [ less than the price|cost of a|your np1 ]
  4 [ first …2 class|lesson|session|visit|month|delivery|drink|hour|consultation|box|ride|year|order|week|treatment is? free|on_us ]
  4 [ bogof|bogo np ]
  4 refer …6 [ ~get|~earn|~receive #$ np ]
  5 [ try before you buy ]
  4 [ money back if|promise|guaranteed|no np ]
  4 [ last few places|tickets|rooms|seats|spots|remaining|left np ]
  4 [ free , forever ]
  3.5 [ our|the? prices|pricing|rates|fees haven't|have_not|hasn't …1 changed|risen|increased|gone_up np ]
  4 [ no|zero|without call_out|minimum|arrangement|exit|membership|weekend|travel|service|management|performance|withdrawal|overdraft|atm|foreign|currency|redelivery|restocking|cleaning|resort …1 fee|fees|charge|charges|surcharge|surcharges np ]
  3 ^ [ under|from|only|just #$ ] $
  3.5 fee|fees|commission …3 [ just|only? #% np ] :: promotional
  3.5 [ won't|will_not|never|not be charged|billed for|a|any|anything|extra|until? np ]
  3.5 we [ don't|do_not|never charge for|a|any|extra|you np ]
  3.5 [ ~get|~come in|along? free ]
  3 ~be|is|are [ free ] within|when|while :: free
  3 -|–|— [ from|only|just? #$ @per? ] $ :: spent
  3 [ heavily|highly|fully|government? subsidised|subsidized np ] :: promotional
  4 [ don't|won't|never|not have_to? pay us? a_cent|a_penny|a_dime|anything ]
  `,
  LISTS_OF_PRICE,
);
