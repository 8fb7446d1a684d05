import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Universal or guaranteed outcomes: a quantifier and what it governs, where that is privacy, security, reliability,
 * control, cost, openness or a result. Sources: 16 CFR 239, FCA BCOBS 2.2, FTC v. Zoom; style guides of Red Hat and
 * Datadog on “ensure”. What a function does and what a program must do are none.
 */
export const ABSOLUTE = listPatterns(
  'absolute',
  `
  -- guarantees
  4 [ ~guarantee np1 ] :: guarantee
  4 [ ~guarantee your|our|that|you|it|a|an|the|to|all|every|best np ] :: guarantee
  4 [ guaranteed to|results|delivery|satisfaction|success|quality|uptime|savings|response|placement|outcome np ] :: guarantee
  4 [ satisfaction|lifetime|quality|performance|uptime|results|delivery|freshness|privacy guaranteed|guarantee|warranty np ] :: guarantee
  3 [ guaranteed ] $ :: guarantee
  3 ^ [ guaranteed ] :: guarantee
  3 [ our|a|the|with|#time|#%|lifetime|full|unconditional guarantee|warranty np ] :: guarantee
  4 [ you can be|feel|rest|stay sure|certain|confident|assured np ]
  4 [ rest|be|rests assured np ] :: alone
  4 [ peace of mind np ]
  3 [ with? complete|total|full|absolute confidence|trust|certainty ]
  3 [ without fail ]
  -- one hundred per cent, fully, completely
  4 [ #% np1 to? np ] :: hundred
  4 [ #% of the|our|your|every|all|profits|proceeds|donations|net? np1 …4 ] :: hundred
  4 [ fully|completely|totally|entirely|absolutely|truly|always|utterly|perfectly|inherently|guaranteed|wholly @state np ] :: full
  3 [ fully|completely|entirely …1 @state np ] :: full
  4 [ complete|full|total|absolute|entire|perfect|ultimate|guaranteed|100% @fullOf np ] :: promotional headed
  4 [ full|complete ownership|control of|over np1 ]
  -- never, always
  4 [ never|don't|do_not|does_not|doesn't|won't|will_not|cannot|can't|neither|without|avoid|avoids|avoiding ever|again|even|knowingly|also? violate|violates|invade|invades|infringe|infringes|sell|sells|sold|selling|share|shares|shared|sharing|track|tracks|tracked|tracking|collecting|collected|storing|stored|using|selling|sharing|tracking|setting|disclosing|profiling|disclosed|collect|collects|store|stores|spy|spies|rent|rents|log|logs|read|reads|disclose|monetize|mine|profile|profiles|record|records|transfer|trade|train|expose|set|use|uses|see|access|view|open|retain|keep|compromise|leak …5 @privacy np ] :: promise
  4 [ never sold|shared|tracked|stored|collected|logged|disclosed|rented|monetized|used|read|recorded|sampled|uploaded|transmitted|exposed np ] :: promise
  4 [ never …2 store|share|sell|collect|log|upload …3 @privacy|keys np ] :: promise
  4 [ no|zero personal|visitor|user|customer? data|information|cookies …3 sold|shared|collected|tracked|stored|processed|used|set|lost|needed|required|leaves|leave np ]
  3 [ anonymizing|anonymising|encrypting|protecting|securing all|every|any np1 ]
  4 [ never ever? worry|lose|miss|run_out|wait|fail|fails|crash|crashes|pay|expire|expires|sleeps|stops|goes|leave|leaves|compromise|forget|break|breaks|have_to|need|sell|sells|share|shares|track|spam|charge|change|overtax|again|see|let|lets|get|going np ] :: promise
  4 [ without ever np1 ] :: promotional
  4 [ always free|on|available|encrypted|safe|secure|private|protected|up_to_date|online|in_your_control|under_your_control|yours|accurate|fresh|works|stays|stay|delivered np ] :: promise
  3 [ every time ] $
  3 [ every|all single time ]
  -- no, zero, without
  4 [ zero|no|without|free_of|with_no any|a|the|more|hidden|unnecessary? @burden np ] :: burden
  3 [ zero|no|without|with_no persistent|unnecessary|messy|complex|complicated|expensive|cross_site|invasive|intrusive|annoying|manual|external|technical|special|engineering|creepy|artificial|hidden @burden|tracking|work|access|rules|limits|code|installation np ] :: burden
  4 [ zero …1 @burden np ]
  4 [ zero|no knowledge encryption|architecture|proof np ]
  4 [ @burden free np ] :: hyphen
  5 [ risk|worry|ad|error|maintenance|downtime|cookie|tracker|bug|spam free np ] :: hyphen
  3 [ trouble|jargon|hassle|stress free np ] :: hyphen needs-us
  4 [ without any? compromising|sacrificing|compromise|compromises|sacrifice|losing|giving_up|slowing|breaking|worrying|limits|limit|limitation|limitations|issues|problems|issue|problem|trouble|difficulty|restriction|restrictions|interruption|interruptions|exception|exceptions|hassle|increasing|hiring|raising|risking|risk|risks|having_to_worry|ever|the_hassle|the_risk|the_headache|the_complexity np …1 np ] :: without
  3 [ don't|doesn't|does_not|do_not|no_longer|never|won't have|need to worry about? np ] :: you
  2.5 [ no more np1 ] :: no-more
  3 [ nothing is|gets|will …1 lost|shared|stored|sold|left np ]
  3.5 [ no|not|zero|none personal|personally|identifying|user|customer|sensitive data|information|identifiable np ] :: promise
  3 [ no|zero|not_a_single data|cookies|information|bytes|data_point np …1 shared|stored|sold|collected|tracked|lost|is|are|ever np ]
  4 [ ~stay|~remain|~keep|~leave|never_leaves|~live|hosted|stored|processed …2 on|in|within|under your|the|their|our|europe|eu device|control|browser|machine|computer|infrastructure|hands|servers|network|eu|premises|phone np ] :: your-data
  4 [ your data …3 yours|private|safe|secure|protected|anonymous|encrypted|alone np ]
  4 [ you ~own|~control|~keep|~retain all|100%|your|the|every|full|#% …1 data|content|code|rights|work|ip|information|keys np ]
  4 [ any|all personal|user|customer|visitor data|information …2 is|are|stays|remains np1 ] :: promise
  -- all, any, every, unlimited
  4 [ unlimited np1 ] :: licence
  3 [ limitless|infinite|endless np1 ] :: endless
  3 <!of|for [ every penny|cent|dollar|pound|euro np …2 ] :: promotional
  4 [ infinitely !@comparative|more|less|better np1 ]
  3 [ at any scale|size|volume ] :: promotional
  3.5 [ never ~store|~sell|~share|~read|~see|~log|~keep|~collect|~track|~record|~rent|~disclose them|it|any ]
  3 [ on any|every|all|whatever linux|windows|unix|cloud|modern|standard? infrastructure|server|servers|hardware|device|devices|platform|platforms|browser|browsers|screen|machine|os|system|budget|cloud np ] :: promo
  2.5 [ for any|every|all need|needs|business|occasion|size|use|budget|industry|team|company|project|skill|level|situation|use_case|website|type|purpose np ] :: promo any
  3 [ any|every …3 use case|cases ] :: promo
  3 [ in any|every|all environment|environments|situation|language|languages|weather|condition|conditions|country|scenario|context np ] :: promo
  3 [ anyone , anywhere np ]
  3 [ anywhere , …1 anytime|any_time ]
  3 [ anytime|any_time|everywhere|anywhere , …1 anywhere|everywhere ]
  3 [ anywhere in the world ]
  3 [ all of? the? visitor|site|customer|user|client? data …4 ~be|is|are …2 hosted|stored|processed|encrypted|anonymized|anonymised|secured|kept np ]
  3 [ all of? your|the|our np1 ] be|stays|stay|remains|in_one|under|~come|~get|directly :: all-yours
  3 [ every …2 ~be|is hand|personally|carefully|individually|thoroughly|tested|checked|verified|reviewed|inspected|encrypted|guaranteed np ] :: promo
  2.5 [ everything you|your …3 need|needs|want ] :: promo
  -- hardened words
  5 [ bank|military|enterprise|hospital|medical|industrial|professional|commercial|government|defense|investment grade|level|strength np ] :: hyphen
  5 [ bulletproof|foolproof|fail_safe|failsafe|fool_proof|unhackable|unbreakable|infallible|flawless|flawlessly|impenetrable|indestructible|tamper_proof|tamperproof|water_tight|watertight|airtight|future_proof|futureproof|rock_solid|unstoppable|unbreachable|error_proof|invincible np ]
  4 [ end to end encrypted|encryption np ]
  4 [ privacy|secure|security|private|safe by design|default np ]
  3 [ ~ensure|~assure …5 secure|security|privacy|safe|safety|reliability|accuracy|uptime|availability|quality|success|protected|never|always|every|all|maximum|optimal|complete|smooth|seamless|successful|continuity|uninterrupted np ] :: ensure
  3 [ maximum|total|ultimate|uncompromising|absolute|perfect|optimal|complete security|privacy|protection|performance|reliability|accuracy|safety|quality|comfort|results|transparency|flexibility|control np ] :: headed
  3 [ secure|reliable|dependable|always-on at all times ]
  3 [ forever ] $ :: promo
  3 [ it just works ]
  2 [ every last|single np1 ] :: promo
  3 [ by? no one|nobody else? can np1 ] :: promise
  3 [ only you ~can|~have|~hold|can|have|hold …2 access|read|see|keys|key|data np ]
  3 [ for life ] $ :: promo
  3 [ no questions|matter asked ]
  3 [ ~work|compatible|~run|~integrate|~deploy|~play …4 with|on any|every|all|whatever adj device|devices|browser|browsers|platform|platforms|os|cms|framework|frameworks|language|languages|stack|tool|tools|cloud|clouds|system|systems|phone|phones|screen|screens|site|sites|website|websites|app|apps|team|teams|editor|database|databases|provider|providers|laptop|machine|hardware|network|networks|computer|client|clients|bank|banks ] :: promo
  3 [ ~run|~work|~deploy|~access|~play|available|accessible|~use …4 anywhere|everywhere|on_any_device|from_any_device ] :: promo
  3 [ in full|complete|total|your? control np ] :: promo
  3 [ ~protect|~defend|~safe|secure|~guard|protected …3 against|from all|every|any np1 ] :: promo
  3 [ ~eliminate …1 all|every|any|the_hassle|the_risk|the_guesswork|@burden np ] :: without
  2.5 [ ~eliminate|~remove the need np ] :: promo
  3.5 [ say goodbye|farewell to np1 ]
  3 <!of [ every|all …1 donation|donations|penny|dollar|cent|gift|pound|euro ] ~go|~support|~help|is|are|makes
  3 [ for good ] $ :: promo
  3 [ once and for all ] :: promo
  4 [ lifetime|#time|unconditional|limited|full …3 warranty|guarantee np ]
  3.5 [ never has_to|have_to|needs_to|need_to leave|touch|see|touches np ] :: promise
  2.5 [ for any np1 ] :: promo any
  3 [ virtually|nearly|practically|almost|literally|absolutely any np1 ] :: promo
  3 [ you always know|have|get|see|own np ]
  3.5 [ all …2 products|ingredients|items|orders|beans|garments|profits|donations|payments|transactions|communications|conversations|messages ~be np1 ] :: promo
  4 [ never|don't|do_not|doesn't|does_not test|tested …5 animals ]
  3 ~cover|~include …9 [ all|every|any np1 ] :: promotional costs
  3 [ anywhere in the? Name ] :: promo
  3 [ ~work perfectly|flawlessly|everywhere|instantly np ] :: promo
  3 [ any|every np1 needs|requirement|requirements ] :: promo any
  3.5 [ completely|fully|entirely|irreversibly|securely erased|deleted|removed|wiped|destroyed|anonymized|anonymised|purged|disconnected np ] :: promotional
  3 [ all traces np …1 ]
  4 [ everything|all_data|all_traffic|all_communication|all_communications|all_messages|every_message|every_connection|all_files is|are …1 encrypted|private|secure|secured|anonymous|anonymized|confidential|backed_up|logged|audited np ] :: promo
  4 [ nobody|no_one but|except|besides|other_than you|us can|will np1 ]
  3 [ as many|much|often|long np as you like|want|need|wish|please ] :: promo
  3 [ whatever|no_matter|regardless_of your|the np1 ] :: promo whichever
  3 for|suit|suits …2 [ of any|all|every size|sizes|age|ages|ability|abilities|level|levels|scale|shapes|skill|kinds|type|types ] :: promo
  3.5 [ 100% customer|client|patient|student? satisfaction|uptime|coverage|accuracy|success|privacy np ]
  3 [ never again np1 ] :: promotional
  3.5 [ always be|been|remain|stay open_source|free|independent|private|safe|available|yours np ] :: promotional
  3.5 [ uninterrupted np1 ] :: promotional
  3 ~ensure|~guarantee …4 [ uninterrupted np1 ]
  3.5 [ no|zero adj @burden np ] :: burden
  3.5 [ always ,? be|been ,? open_source|free|independent np ] :: promotional
  3.5 [ hosted|stored|processed|kept|held exclusively|entirely|solely|only in|on|within np1 ] :: promotional
  3 [ ~own your data|content|code|infrastructure|audience np ] :: promo
  3.5 you and [ nobody|no_one else ]
  3 [ not a single np1 ] :: promotional
  3.5 [ without a single np1 ] :: promotional
  3.5 [ has|have never lost|failed|missed|leaked|crashed|suffered|had|been np1 ] :: promo
  3 goes|go [ #% to np1 ] :: hundred
  3 ^ [ fits|suits any|every|all np1 ] :: any
  3.5 we [ never use|add|compromise|settle|outsource|freeze|rush|skip|cut np1 ]
  4 [ no job|project|order|party|question|task|event|budget|group|space is? too small|big|large np …2 ]
  4 [ never out of stock|date|reach ]
  3.5 we're|we_are [ always here|there|available|open|ready|on_call np …2 ]
  3.5 ^ [ always open|on_time|here|fresh|accessible np ] $
  4 [ everything|all under one roof ]
  3.5 [ all the np1 you need|want|could_need|could_want ] :: promo
  4 [ whatever the weather|occasion|season|size|shape|budget ]
  3.5 ^ [ any np1 , any np1 , any? np ]
  3.5 [ for every|any body|skin|home|occasion|pocket|taste|wallet|palate|lifestyle|season np ]
  3.5 [ nothing added|artificial|hidden|else_added|to_hide np ]
  3.5 [ made|built|crafted|finished|sewn|produced entirely|completely|wholly|exclusively by|in|from np1 ]
  3 ^ [ all inclusive np ]
  3.5 [ does it all ]
  4 [ every …2 ~be|is hand|personally|carefully|individually|thoroughly|inspected|tested|checked|verified|guaranteed by|for|to|against|before? np ] :: promotional
  3.5 [ treat every|each|all np1 like|as family|a_friend|our_own|friends|if_they_were|if_it_were np ]
  3.5 [ built|made|designed|guaranteed to last a_lifetime|for_generations|forever|generations|for_decades|for_years ]
  4 [ encrypted end to end np ]
  3.5 [ no|zero stress|mess|worries|queues|queueing|bots|call_centres|nasties|guessing|corners_cut|shortcuts np ] :: burden
  4 you can [ rely|count|depend on us|our|it np ]
  3.5 [ ~treat|~keep|~handle|~hold all|every|your adj information|data|details|enquiries|inquiries|conversations|communications …2 confidential|private|confidence|confidentially ]
  4 [ no np1 whatsoever ]
  4 [ all|every|any …3 data|traffic|connections|connection|communications|files|messages|passwords|transactions|backups is|are|stays|remains? always|fully|securely? encrypted|hashed|secured|anonymised|anonymized|masked|redacted np ] :: promotional
  3.5 [ all|every …5 over|via|using tls|https|ssl np ] :: promotional
  3.5 [ virtually|practically|nearly|mathematically? impossible to hack|inspect|read|track|identify|trace|copy|forge|crack|lose|break|guess|tamper|intercept|fake|bypass np ] :: promotional
  3.5 [ cannot|can't|can_never be hacked|traced|read|copied|forged|tampered|intercepted|reversed|linked|identified|decrypted|spied np ] :: promotional
  `,
  LISTS,
);
