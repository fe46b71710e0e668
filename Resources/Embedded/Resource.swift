// Made by `make resources` from the files in Resources/ and rules/: change those.
// swift-format-ignore-file

/// The files of `Resources/` and `rules/`: the program works with no file beside it.
package enum Resource {
/// `Resources/emoji.txt`
package static let emojiTXT = ##"""
+1
-1
100
1234
1st_place_medal
2nd_place_medal
3rd_place_medal
8ball
a
ab
abacus
abc
abcd
accept
accessibility
accordion
adhesive_bandage
adult
aerial_tramway
afghanistan
airplane
aland_islands
alarm_clock
albania
alembic
algeria
alien
ambulance
american_samoa
amphora
anatomical_heart
anchor
andorra
angel
anger
angola
angry
anguilla
anguished
ant
antarctica
antigua_barbuda
apple
aquarius
argentina
aries
armenia
arrow_backward
arrow_double_down
arrow_double_up
arrow_down
arrow_down_small
arrow_forward
arrow_heading_down
arrow_heading_up
arrow_left
arrow_lower_left
arrow_lower_right
arrow_right
arrow_right_hook
arrow_up
arrow_up_down
arrow_up_small
arrow_upper_left
arrow_upper_right
arrows_clockwise
arrows_counterclockwise
art
articulated_lorry
artificial_satellite
artist
aruba
ascension_island
asterisk
astonished
astronaut
athletic_shoe
atm
atom
atom_symbol
australia
austria
auto_rickshaw
avocado
axe
azerbaijan
b
baby
baby_bottle
baby_chick
baby_symbol
back
bacon
badger
badminton
bagel
baggage_claim
baguette_bread
bahamas
bahrain
balance_scale
bald_man
bald_woman
ballet_shoes
balloon
ballot_box
ballot_box_with_check
bamboo
banana
bangbang
bangladesh
banjo
bank
bar_chart
barbados
barber
baseball
basecamp
basecampy
basket
basketball
basketball_man
basketball_woman
bat
bath
bathtub
battery
beach_umbrella
beans
bear
bearded_person
beaver
bed
bee
beer
beers
beetle
beginner
belarus
belgium
belize
bell
bell_pepper
bellhop_bell
benin
bento
bermuda
beverage_box
bhutan
bicyclist
bike
biking_man
biking_woman
bikini
billed_cap
biohazard
bird
birthday
bison
biting_lip
black_bird
black_cat
black_circle
black_flag
black_heart
black_joker
black_large_square
black_medium_small_square
black_medium_square
black_nib
black_small_square
black_square_button
blond_haired_man
blond_haired_person
blond_haired_woman
blonde_woman
blossom
blowfish
blue_book
blue_car
blue_heart
blue_square
blueberries
blush
boar
boat
bolivia
bomb
bone
book
bookmark
bookmark_tabs
books
boom
boomerang
boot
bosnia_herzegovina
botswana
bouncing_ball_man
bouncing_ball_person
bouncing_ball_woman
bouquet
bouvet_island
bow
bow_and_arrow
bowing_man
bowing_woman
bowl_with_spoon
bowling
bowtie
boxing_glove
boy
brain
brazil
bread
breast_feeding
bricks
bride_with_veil
bridge_at_night
briefcase
british_indian_ocean_territory
british_virgin_islands
broccoli
broken_heart
broom
brown_circle
brown_heart
brown_square
brunei
bubble_tea
bubbles
bucket
bug
building_construction
bulb
bulgaria
bullettrain_front
bullettrain_side
burkina_faso
burrito
burundi
bus
business_suit_levitating
busstop
bust_in_silhouette
busts_in_silhouette
butter
butterfly
cactus
cake
calendar
call_me_hand
calling
cambodia
camel
camera
camera_flash
cameroon
camping
canada
canary_islands
cancer
candle
candy
canned_food
canoe
cape_verde
capital_abcd
capricorn
car
card_file_box
card_index
card_index_dividers
caribbean_netherlands
carousel_horse
carpentry_saw
carrot
cartwheeling
cat
cat2
cayman_islands
cd
central_african_republic
ceuta_melilla
chad
chains
chair
champagne
chart
chart_with_downwards_trend
chart_with_upwards_trend
checkered_flag
cheese
cherries
cherry_blossom
chess_pawn
chestnut
chicken
child
children_crossing
chile
chipmunk
chocolate_bar
chopsticks
christmas_island
christmas_tree
church
cinema
circus_tent
city_sunrise
city_sunset
cityscape
cl
clamp
clap
clapper
classical_building
climbing
climbing_man
climbing_woman
clinking_glasses
clipboard
clipperton_island
clock1
clock10
clock1030
clock11
clock1130
clock12
clock1230
clock130
clock2
clock230
clock3
clock330
clock4
clock430
clock5
clock530
clock6
clock630
clock7
clock730
clock8
clock830
clock9
clock930
closed_book
closed_lock_with_key
closed_umbrella
cloud
cloud_with_lightning
cloud_with_lightning_and_rain
cloud_with_rain
cloud_with_snow
clown_face
clubs
cn
coat
cockroach
cocktail
coconut
cocos_islands
coffee
coffin
coin
cold_face
cold_sweat
collision
colombia
comet
comoros
compass
computer
computer_mouse
confetti_ball
confounded
confused
congo_brazzaville
congo_kinshasa
congratulations
construction
construction_worker
construction_worker_man
construction_worker_woman
control_knobs
convenience_store
cook
cook_islands
cookie
cool
cop
copilot
copyright
coral
corn
costa_rica
cote_divoire
couch_and_lamp
couple
couple_with_heart
couple_with_heart_man_man
couple_with_heart_woman_man
couple_with_heart_woman_woman
couplekiss
couplekiss_man_man
couplekiss_man_woman
couplekiss_woman_woman
cow
cow2
cowboy_hat_face
crab
crayon
credit_card
crescent_moon
cricket
cricket_game
croatia
crocodile
croissant
crossed_fingers
crossed_flags
crossed_swords
crown
crutch
cry
crying_cat_face
crystal_ball
cuba
cucumber
cup_with_straw
cupcake
cupid
curacao
curling_stone
curly_haired_man
curly_haired_woman
curly_loop
currency_exchange
curry
cursing_face
custard
customs
cut_of_meat
cyclone
cyprus
czech_republic
dagger
dancer
dancers
dancing_men
dancing_women
dango
dark_sunglasses
dart
dash
date
de
deaf_man
deaf_person
deaf_woman
deciduous_tree
deer
denmark
department_store
dependabot
derelict_house
desert
desert_island
desktop_computer
detective
diamond_shape_with_a_dot_inside
diamonds
diego_garcia
disappointed
disappointed_relieved
disguised_face
diving_mask
diya_lamp
dizzy
dizzy_face
djibouti
dna
do_not_litter
dodo
dog
dog2
dollar
dolls
dolphin
dominica
dominican_republic
donkey
door
dotted_line_face
doughnut
dove
dragon
dragon_face
dress
dromedary_camel
drooling_face
drop_of_blood
droplet
drum
duck
dumpling
dvd
e-mail
eagle
ear
ear_of_rice
ear_with_hearing_aid
earth_africa
earth_americas
earth_asia
ecuador
egg
eggplant
egypt
eight
eight_pointed_black_star
eight_spoked_asterisk
eject_button
el_salvador
electric_plug
electron
elephant
elevator
elf
elf_man
elf_woman
email
empty_nest
end
england
envelope
envelope_with_arrow
equatorial_guinea
eritrea
es
estonia
ethiopia
eu
euro
european_castle
european_post_office
european_union
evergreen_tree
exclamation
exploding_head
expressionless
eye
eye_speech_bubble
eyeglasses
eyes
face_exhaling
face_holding_back_tears
face_in_clouds
face_with_diagonal_mouth
face_with_head_bandage
face_with_open_eyes_and_hand_over_mouth
face_with_peeking_eye
face_with_spiral_eyes
face_with_thermometer
facepalm
facepunch
factory
factory_worker
fairy
fairy_man
fairy_woman
falafel
falkland_islands
fallen_leaf
family
family_man_boy
family_man_boy_boy
family_man_girl
family_man_girl_boy
family_man_girl_girl
family_man_man_boy
family_man_man_boy_boy
family_man_man_girl
family_man_man_girl_boy
family_man_man_girl_girl
family_man_woman_boy
family_man_woman_boy_boy
family_man_woman_girl
family_man_woman_girl_boy
family_man_woman_girl_girl
family_woman_boy
family_woman_boy_boy
family_woman_girl
family_woman_girl_boy
family_woman_girl_girl
family_woman_woman_boy
family_woman_woman_boy_boy
family_woman_woman_girl
family_woman_woman_girl_boy
family_woman_woman_girl_girl
farmer
faroe_islands
fast_forward
fax
fearful
feather
feelsgood
feet
female_detective
female_sign
ferris_wheel
ferry
field_hockey
fiji
file_cabinet
file_folder
film_projector
film_strip
finland
finnadie
fire
fire_engine
fire_extinguisher
firecracker
firefighter
fireworks
first_quarter_moon
first_quarter_moon_with_face
fish
fish_cake
fishing_pole_and_fish
fishsticks
fist
fist_left
fist_oncoming
fist_raised
fist_right
five
flags
flamingo
flashlight
flat_shoe
flatbread
fleur_de_lis
flight_arrival
flight_departure
flipper
floppy_disk
flower_playing_cards
flushed
flute
fly
flying_disc
flying_saucer
fog
foggy
folding_hand_fan
fondue
foot
football
footprints
fork_and_knife
fortune_cookie
fountain
fountain_pen
four
four_leaf_clover
fox_face
fr
framed_picture
free
french_guiana
french_polynesia
french_southern_territories
fried_egg
fried_shrimp
fries
frog
frowning
frowning_face
frowning_man
frowning_person
frowning_woman
fu
fuelpump
full_moon
full_moon_with_face
funeral_urn
gabon
gambia
game_die
garlic
gb
gear
gem
gemini
genie
genie_man
genie_woman
georgia
ghana
ghost
gibraltar
gift
gift_heart
ginger_root
giraffe
girl
globe_with_meridians
gloves
goal_net
goat
goberserk
godmode
goggles
golf
golfing
golfing_man
golfing_woman
goose
gorilla
grapes
greece
green_apple
green_book
green_circle
green_heart
green_salad
green_square
greenland
grenada
grey_exclamation
grey_heart
grey_question
grimacing
grin
grinning
guadeloupe
guam
guard
guardsman
guardswoman
guatemala
guernsey
guide_dog
guinea
guinea_bissau
guitar
gun
guyana
hair_pick
haircut
haircut_man
haircut_woman
haiti
hamburger
hammer
hammer_and_pick
hammer_and_wrench
hamsa
hamster
hand
hand_over_mouth
hand_with_index_finger_and_thumb_crossed
handbag
handball_person
handshake
hankey
hash
hatched_chick
hatching_chick
headphones
headstone
health_worker
hear_no_evil
heard_mcdonald_islands
heart
heart_decoration
heart_eyes
heart_eyes_cat
heart_hands
heart_on_fire
heartbeat
heartpulse
hearts
heavy_check_mark
heavy_division_sign
heavy_dollar_sign
heavy_equals_sign
heavy_exclamation_mark
heavy_heart_exclamation
heavy_minus_sign
heavy_multiplication_x
heavy_plus_sign
hedgehog
helicopter
herb
hibiscus
high_brightness
high_heel
hiking_boot
hindu_temple
hippopotamus
hocho
hole
honduras
honey_pot
honeybee
hong_kong
hook
horse
horse_racing
hospital
hot_face
hot_pepper
hotdog
hotel
hotsprings
hourglass
hourglass_flowing_sand
house
house_with_garden
houses
hugs
hungary
hurtrealbad
hushed
hut
hyacinth
ice_cream
ice_cube
ice_hockey
ice_skate
icecream
iceland
id
identification_card
ideograph_advantage
imp
inbox_tray
incoming_envelope
index_pointing_at_the_viewer
india
indonesia
infinity
information_desk_person
information_source
innocent
interrobang
iphone
iran
iraq
ireland
isle_of_man
israel
it
izakaya_lantern
jack_o_lantern
jamaica
japan
japanese_castle
japanese_goblin
japanese_ogre
jar
jeans
jellyfish
jersey
jigsaw
jordan
joy
joy_cat
joystick
jp
judge
juggling_person
kaaba
kangaroo
kazakhstan
kenya
key
keyboard
keycap_ten
khanda
kick_scooter
kimono
kiribati
kiss
kissing
kissing_cat
kissing_closed_eyes
kissing_heart
kissing_smiling_eyes
kite
kiwi_fruit
kneeling_man
kneeling_person
kneeling_woman
knife
knot
koala
koko
kosovo
kr
kuwait
kyrgyzstan
lab_coat
label
lacrosse
ladder
lady_beetle
lantern
laos
large_blue_circle
large_blue_diamond
large_orange_diamond
last_quarter_moon
last_quarter_moon_with_face
latin_cross
latvia
laughing
leafy_green
leaves
lebanon
ledger
left_luggage
left_right_arrow
left_speech_bubble
leftwards_arrow_with_hook
leftwards_hand
leftwards_pushing_hand
leg
lemon
leo
leopard
lesotho
level_slider
liberia
libra
libya
liechtenstein
light_blue_heart
light_rail
link
lion
lips
lipstick
lithuania
lizard
llama
lobster
lock
lock_with_ink_pen
lollipop
long_drum
loop
lotion_bottle
lotus
lotus_position
lotus_position_man
lotus_position_woman
loud_sound
loudspeaker
love_hotel
love_letter
love_you_gesture
low_battery
low_brightness
luggage
lungs
luxembourg
lying_face
m
macau
macedonia
madagascar
mag
mag_right
mage
mage_man
mage_woman
magic_wand
magnet
mahjong
mailbox
mailbox_closed
mailbox_with_mail
mailbox_with_no_mail
malawi
malaysia
maldives
male_detective
male_sign
mali
malta
mammoth
man
man_artist
man_astronaut
man_beard
man_cartwheeling
man_cook
man_dancing
man_facepalming
man_factory_worker
man_farmer
man_feeding_baby
man_firefighter
man_health_worker
man_in_manual_wheelchair
man_in_motorized_wheelchair
man_in_tuxedo
man_judge
man_juggling
man_mechanic
man_office_worker
man_pilot
man_playing_handball
man_playing_water_polo
man_scientist
man_shrugging
man_singer
man_student
man_teacher
man_technologist
man_with_gua_pi_mao
man_with_probing_cane
man_with_turban
man_with_veil
mandarin
mango
mans_shoe
mantelpiece_clock
manual_wheelchair
maple_leaf
maracas
marshall_islands
martial_arts_uniform
martinique
mask
massage
massage_man
massage_woman
mate
mauritania
mauritius
mayotte
meat_on_bone
mechanic
mechanical_arm
mechanical_leg
medal_military
medal_sports
medical_symbol
mega
melon
melting_face
memo
men_wrestling
mending_heart
menorah
mens
mermaid
merman
merperson
metal
metro
mexico
microbe
micronesia
microphone
microscope
middle_finger
military_helmet
milk_glass
milky_way
minibus
minidisc
mirror
mirror_ball
mobile_phone_off
moldova
monaco
money_mouth_face
money_with_wings
moneybag
mongolia
monkey
monkey_face
monocle_face
monorail
montenegro
montserrat
moon
moon_cake
moose
morocco
mortar_board
mosque
mosquito
motor_boat
motor_scooter
motorcycle
motorized_wheelchair
motorway
mount_fuji
mountain
mountain_bicyclist
mountain_biking_man
mountain_biking_woman
mountain_cableway
mountain_railway
mountain_snow
mouse
mouse2
mouse_trap
movie_camera
moyai
mozambique
mrs_claus
muscle
mushroom
musical_keyboard
musical_note
musical_score
mute
mx_claus
myanmar
nail_care
name_badge
namibia
national_park
nauru
nauseated_face
nazar_amulet
neckbeard
necktie
negative_squared_cross_mark
nepal
nerd_face
nest_with_eggs
nesting_dolls
netherlands
neutral_face
new
new_caledonia
new_moon
new_moon_with_face
new_zealand
newspaper
newspaper_roll
next_track_button
ng
ng_man
ng_woman
nicaragua
niger
nigeria
night_with_stars
nine
ninja
niue
no_bell
no_bicycles
no_entry
no_entry_sign
no_good
no_good_man
no_good_woman
no_mobile_phones
no_mouth
no_pedestrians
no_smoking
non-potable_water
norfolk_island
north_korea
northern_mariana_islands
norway
nose
notebook
notebook_with_decorative_cover
notes
nut_and_bolt
o
o2
ocean
octocat
octopus
oden
office
office_worker
oil_drum
ok
ok_hand
ok_man
ok_person
ok_woman
old_key
older_adult
older_man
older_woman
olive
om
oman
on
oncoming_automobile
oncoming_bus
oncoming_police_car
oncoming_taxi
one
one_piece_swimsuit
onion
open_book
open_file_folder
open_hands
open_mouth
open_umbrella
ophiuchus
orange
orange_book
orange_circle
orange_heart
orange_square
orangutan
orthodox_cross
otter
outbox_tray
owl
ox
oyster
package
page_facing_up
page_with_curl
pager
paintbrush
pakistan
palau
palestinian_territories
palm_down_hand
palm_tree
palm_up_hand
palms_up_together
panama
pancakes
panda_face
paperclip
paperclips
papua_new_guinea
parachute
paraguay
parasol_on_ground
parking
parrot
part_alternation_mark
partly_sunny
partying_face
passenger_ship
passport_control
pause_button
paw_prints
pea_pod
peace_symbol
peach
peacock
peanuts
pear
pen
pencil
pencil2
penguin
pensive
people_holding_hands
people_hugging
performing_arts
persevere
person_bald
person_curly_hair
person_feeding_baby
person_fencing
person_in_manual_wheelchair
person_in_motorized_wheelchair
person_in_tuxedo
person_red_hair
person_white_hair
person_with_crown
person_with_probing_cane
person_with_turban
person_with_veil
peru
petri_dish
philippines
phone
pick
pickup_truck
pie
pig
pig2
pig_nose
pill
pilot
pinata
pinched_fingers
pinching_hand
pineapple
ping_pong
pink_heart
pirate_flag
pisces
pitcairn_islands
pizza
placard
place_of_worship
plate_with_cutlery
play_or_pause_button
playground_slide
pleading_face
plunger
point_down
point_left
point_right
point_up
point_up_2
poland
polar_bear
police_car
police_officer
policeman
policewoman
poodle
poop
popcorn
portugal
post_office
postal_horn
postbox
potable_water
potato
potted_plant
pouch
poultry_leg
pound
pouring_liquid
pout
pouting_cat
pouting_face
pouting_man
pouting_woman
pray
prayer_beads
pregnant_man
pregnant_person
pregnant_woman
pretzel
previous_track_button
prince
princess
printer
probing_cane
puerto_rico
punch
purple_circle
purple_heart
purple_square
purse
pushpin
put_litter_in_its_place
qatar
question
rabbit
rabbit2
raccoon
racehorse
racing_car
radio
radio_button
radioactive
rage
rage1
rage2
rage3
rage4
railway_car
railway_track
rainbow
rainbow_flag
raised_back_of_hand
raised_eyebrow
raised_hand
raised_hand_with_fingers_splayed
raised_hands
raising_hand
raising_hand_man
raising_hand_woman
ram
ramen
rat
razor
receipt
record_button
recycle
red_car
red_circle
red_envelope
red_haired_man
red_haired_woman
red_square
registered
relaxed
relieved
reminder_ribbon
repeat
repeat_one
rescue_worker_helmet
restroom
reunion
revolving_hearts
rewind
rhinoceros
ribbon
rice
rice_ball
rice_cracker
rice_scene
right_anger_bubble
rightwards_hand
rightwards_pushing_hand
ring
ring_buoy
ringed_planet
robot
rock
rocket
rofl
roll_eyes
roll_of_paper
roller_coaster
roller_skate
romania
rooster
rose
rosette
rotating_light
round_pushpin
rowboat
rowing_man
rowing_woman
ru
rugby_football
runner
running
running_man
running_shirt_with_sash
running_woman
rwanda
sa
safety_pin
safety_vest
sagittarius
sailboat
sake
salt
saluting_face
samoa
san_marino
sandal
sandwich
santa
sao_tome_principe
sari
sassy_man
sassy_woman
satellite
satisfied
saudi_arabia
sauna_man
sauna_person
sauna_woman
sauropod
saxophone
scarf
school
school_satchel
scientist
scissors
scorpion
scorpius
scotland
scream
scream_cat
screwdriver
scroll
seal
seat
secret
see_no_evil
seedling
selfie
senegal
serbia
service_dog
seven
sewing_needle
seychelles
shaking_face
shallow_pan_of_food
shamrock
shark
shaved_ice
sheep
shell
shield
shinto_shrine
ship
shipit
shirt
shit
shoe
shopping
shopping_cart
shorts
shower
shrimp
shrug
shushing_face
sierra_leone
signal_strength
singapore
singer
sint_maarten
six
six_pointed_star
skateboard
ski
skier
skull
skull_and_crossbones
skunk
sled
sleeping
sleeping_bed
sleepy
slightly_frowning_face
slightly_smiling_face
slot_machine
sloth
slovakia
slovenia
small_airplane
small_blue_diamond
small_orange_diamond
small_red_triangle
small_red_triangle_down
smile
smile_cat
smiley
smiley_cat
smiling_face_with_tear
smiling_face_with_three_hearts
smiling_imp
smirk
smirk_cat
smoking
snail
snake
sneezing_face
snowboarder
snowflake
snowman
snowman_with_snow
soap
sob
soccer
socks
softball
solomon_islands
somalia
soon
sos
sound
south_africa
south_georgia_south_sandwich_islands
south_sudan
space_invader
spades
spaghetti
sparkle
sparkler
sparkles
sparkling_heart
speak_no_evil
speaker
speaking_head
speech_balloon
speedboat
spider
spider_web
spiral_calendar
spiral_notepad
sponge
spoon
squid
squirrel
sri_lanka
st_barthelemy
st_helena
st_kitts_nevis
st_lucia
st_martin
st_pierre_miquelon
st_vincent_grenadines
stadium
standing_man
standing_person
standing_woman
star
star2
star_and_crescent
star_of_david
star_struck
stars
station
statue_of_liberty
steam_locomotive
stethoscope
stew
stop_button
stop_sign
stopwatch
straight_ruler
strawberry
stuck_out_tongue
stuck_out_tongue_closed_eyes
stuck_out_tongue_winking_eye
student
studio_microphone
stuffed_flatbread
sudan
sun_behind_large_cloud
sun_behind_rain_cloud
sun_behind_small_cloud
sun_with_face
sunflower
sunglasses
sunny
sunrise
sunrise_over_mountains
superhero
superhero_man
superhero_woman
supervillain
supervillain_man
supervillain_woman
surfer
surfing_man
surfing_woman
suriname
sushi
suspect
suspension_railway
svalbard_jan_mayen
swan
swaziland
sweat
sweat_drops
sweat_smile
sweden
sweet_potato
swim_brief
swimmer
swimming_man
swimming_woman
switzerland
symbols
synagogue
syria
syringe
t-rex
taco
tada
taiwan
tajikistan
takeout_box
tamale
tanabata_tree
tangerine
tanzania
taurus
taxi
tea
teacher
teapot
technologist
teddy_bear
telephone
telephone_receiver
telescope
tennis
tent
test_tube
thailand
thermometer
thinking
thong_sandal
thought_balloon
thread
three
thumbsdown
thumbsup
ticket
tickets
tiger
tiger2
timer_clock
timor_leste
tipping_hand_man
tipping_hand_person
tipping_hand_woman
tired_face
tm
togo
toilet
tokelau
tokyo_tower
tomato
tonga
tongue
toolbox
tooth
toothbrush
top
tophat
tornado
tr
trackball
tractor
traffic_light
train
train2
tram
transgender_flag
transgender_symbol
triangular_flag_on_post
triangular_ruler
trident
trinidad_tobago
tristan_da_cunha
triumph
troll
trolleybus
trollface
trophy
tropical_drink
tropical_fish
truck
trumpet
tshirt
tulip
tumbler_glass
tunisia
turkey
turkmenistan
turks_caicos_islands
turtle
tuvalu
tv
twisted_rightwards_arrows
two
two_hearts
two_men_holding_hands
two_women_holding_hands
u5272
u5408
u55b6
u6307
u6708
u6709
u6e80
u7121
u7533
u7981
u7a7a
uganda
uk
ukraine
umbrella
unamused
underage
unicorn
united_arab_emirates
united_nations
unlock
up
upside_down_face
uruguay
us
us_outlying_islands
us_virgin_islands
uzbekistan
v
vampire
vampire_man
vampire_woman
vanuatu
vatican_city
venezuela
vertical_traffic_light
vhs
vibration_mode
video_camera
video_game
vietnam
violin
virgo
volcano
volleyball
vomiting_face
vs
vulcan_salute
waffle
wales
walking
walking_man
walking_woman
wallis_futuna
waning_crescent_moon
waning_gibbous_moon
warning
wastebasket
watch
water_buffalo
water_polo
watermelon
wave
wavy_dash
waxing_crescent_moon
waxing_gibbous_moon
wc
weary
wedding
weight_lifting
weight_lifting_man
weight_lifting_woman
western_sahara
whale
whale2
wheel
wheel_of_dharma
wheelchair
white_check_mark
white_circle
white_flag
white_flower
white_haired_man
white_haired_woman
white_heart
white_large_square
white_medium_small_square
white_medium_square
white_small_square
white_square_button
wilted_flower
wind_chime
wind_face
window
wine_glass
wing
wink
wireless
wolf
woman
woman_artist
woman_astronaut
woman_beard
woman_cartwheeling
woman_cook
woman_dancing
woman_facepalming
woman_factory_worker
woman_farmer
woman_feeding_baby
woman_firefighter
woman_health_worker
woman_in_manual_wheelchair
woman_in_motorized_wheelchair
woman_in_tuxedo
woman_judge
woman_juggling
woman_mechanic
woman_office_worker
woman_pilot
woman_playing_handball
woman_playing_water_polo
woman_scientist
woman_shrugging
woman_singer
woman_student
woman_teacher
woman_technologist
woman_with_headscarf
woman_with_probing_cane
woman_with_turban
woman_with_veil
womans_clothes
womans_hat
women_wrestling
womens
wood
woozy_face
world_map
worm
worried
wrench
wrestling
writing_hand
x
x_ray
yarn
yawning_face
yellow_circle
yellow_heart
yellow_square
yemen
yen
yin_yang
yo_yo
yum
zambia
zany_face
zap
zebra
zero
zimbabwe
zipper_mouth_face
zombie
zombie_man
zombie_woman
zzz

"""##

/// `Resources/findings.txt`
package static let findingsTXT = ##"""
link-dead warning loss
A link to a page that does not exist; its label was kept as text.
Choose one of the suggested pages, or write the missing page.

link-loose info
A link whose page name differs from the only matching page in letter case or in the characters between words; it now points to that page.
Check that it is the right page. To write such links as text, use --loose-names never.

fragment-dead warning loss
A link to a heading or anchor that its page does not have.
Correct the part after the #.

prefix-unknown info
Links with a prefix that names no other wiki; they are text, as in Trac.
Add the address to .tracdown.yml: interwiki: { prefix: "https://…" }.

link-version info
A link to an old version or an action of a page; it points to the current page, or to the old Trac if --trac-url is set.
Check that the link still says what it should.

link-unmapped info
References to tickets, changesets, and similar objects that were left as text, and images that were left out.
Set --trac-url, or an address for that kind: --tickets 'https://…/{id}'.

link-scheme info
A link whose scheme {site} does not allow; its label was kept, followed by the address as code.
If there is an https:// address, use it.

map-incomplete warning
References to tickets, revisions, or files that are not in the given map; they are text, or point to the old Trac if --trac-url is set.
Add them to the map, or give the repository that has them: --revisions.

image-missing warning loss
An image whose file is not among the attachments.
Find the file, move it to the attachments folder, and run again.

image-elsewhere info
An image that is attached to a different page than the text says, or whose name differs in letter case; the only matching file was used.
Check that it is the right image.

attachment-missing warning loss
A link to an attachment that does not exist; its label was kept as text.
Find the file, move it to the attachments folder, and run again.

attachment-orphan info
An attachment of a page that is not in the export.
Export the page too, or delete the file.

attachment-damaged warning
A file whose size differs from the size in the database.
Check whether it can be opened, and compare it with a backup.

file-too-large warning loss
A file larger than 100 MiB, which {site} rejects.
Store it elsewhere, or use Git LFS.

macro-unknown warning loss
A macro of a plugin that tracdown does not know.
Write by hand what it showed. To choose what happens to its text, use --unknown-macros.

macro-linked info
A macro whose output only Trac itself can produce; a link to the old Trac was written.
Replace it with a fixed list before the old Trac is shut down.

macro-dynamic warning loss
A macro whose output only Trac itself can produce.
Replace it with a link or a fixed list.

macro-invalid warning loss
A macro with invalid arguments; Trac showed an error too.
Correct the arguments in the source, or remove the macro.

markup-newer info
A page that a newer Trac would read differently; it was converted as the wiki's own version showed it.
Nothing, unless the newer reading is right: then set --trac-version, or trac-version in .tracdown.yml.

processor-unknown warning
A block for a processor that tracdown does not know; its content was kept.
Check that the content reads well. To choose what happens to it, set the processor in .tracdown.yml.

processor-foreign warning
Another markup language, a diagram, or a formula; its source was kept as code.
Rewrite it in Markdown, or draw it with its tool.

rst-invalid warning
reStructuredText with an error, which Trac showed too; its text was kept.
Check that it reads well, and correct the markup.

include-missing warning loss
An inclusion of a page that does not exist.
Correct the page name, or remove the inclusion.

include-cycle warning loss
Pages that include each other; the inner one was left out.
Remove one of the inclusions.

include-limit warning loss
A page that includes more than 1,000 pages, more than 1 MiB of text, or Markdown; links replace the rest.
Split the page, or include less.

look-dropped info
Colors, boxes, or sizes that {site} does not show; the content was kept.
Nothing, unless the color had a meaning.

html-dropped warning loss
HTML that {site} removes from a page.
Check whether something is missing, and write it in Markdown.

html-unclosed warning
HTML that is never closed; in Trac, it affected the text after it.
Check whether more text belongs inside, and close it in the source.

nesting-too-deep warning
Lists, quotes, or blocks that are nested too deeply; the inner ones were flattened.
Simplify the page.

table-too-wide warning
A table with so many columns that Markdown parsers take seconds to read it; it became HTML, or a paragraph per row if the target does not show HTML.
Check whether it should be a table at all.

block-unclosed warning
A code block that is never closed; it includes the rest of the page, in Trac too.
Close it in the source with }}}, and run again.

encoding-guessed warning
Text that was not UTF-8; its encoding was guessed.
Compare accents and quotation marks with the original.

nul-bytes warning
NUL bytes, which were left out.
Check that the file is not damaged.

page-binary warning loss
A file among the pages that is not text; it was left out.
If a page needs it, move it to the attachments folder.

page-duplicate warning loss
Two files for one page; one was left out.
Compare both and keep one.

page-unreadable error
A file that cannot be read; it was left out.
Fix its permissions and run again.

database-damaged error
The Trac database is damaged; everything readable was migrated.
Restore a backup, or repair a copy: sqlite3 trac.db .recover | sqlite3 repaired.db.

settings-missing warning
A trac.ini that inherits from a file that does not exist.
Copy that file to the same path and run again.

author-unknown info
Trac logins that are missing from the authors file.
Create the file with --write-authors, fill it in, and pass it with --authors.

page-markdown info
A page that is already Markdown; it was kept unchanged.
Check its links.

page-guide info
An unmodified page of Trac's own guide; it was left out, and links to it point to trac.edgewall.org.
Nothing. To migrate it, use --with-guide.

page-foreign warning
A page in Markdown or in the markup of another wiki; it was converted as Trac markup.
Compare it with its source, and convert it with a tool for that markup.

page-restricted warning
A page or attachment that was not public in Trac.
Check whether it may be published. To leave it out, use --exclude-restricted.

symbolic-link info
A symbolic link among the files; it was not followed.
If the file is needed, replace the link with a copy.

name-changed info
A page whose file name differs from its page name, because that name does not work everywhere.
Nothing: links point to the new name.

page-too-large warning loss
A page too large for {site} to show in full.
Split the page.

page-edited warning
A file that was edited since the last run; it was kept.
Merge it by hand, or overwrite it with --force.

page-vanished warning
A file whose page no longer exists in the source.
Delete it, or use --prune.

not-proved warning loss
A page whose Markdown, when read back, differs from the source.
Compare the page with the original at the given lines.

reader-fault warning
Markdown that the site of --target does not show as intended.
Look at the page on that site, and report it: tracdown should have written it differently.

output-link-dead error
A link in the output whose target does not exist.
Report it: it is a bug in tracdown, not in the wiki.

not-written error
A file that could not be written.
Fix the cause given in the finding, and run again.

redirect-left-out warning
An old address without a redirect.
Follow the advice in the finding, or do without the redirect.

differs-text error
Words that are in Trac's saved page but not in the Markdown, or the reverse.
Compare both pages at the given line.

differs-heading error
A heading whose text or level differs from Trac's.
Compare both pages at the given line.

differs-code error
Code that is not identical to Trac's.
Compare both pages at the given line.

differs-link error
A link whose target differs from Trac's.
Correct its address.

differs-image error
An image that differs from Trac's or has a different alternative text.
Compare both pages at the given line.

differs-table error
A table whose rows, cells, or words differ from Trac's.
Compare both pages at the given line.

differs-layout warning
A paragraph, list, quote, or line break that differs from Trac's.
Check that the page reads well there.

differs-style warning
Words that are bold, italic, or struck out on one side only.
Check whether the emphasis matters.

not-compared info
A part of a page that Trac computes, or an error that it shows; it was not compared.
Check that the replacement reads well.

saved-missing warning
A page that was not compared, because no saved Trac page was found for it.
Save the page too, or name its file after the page.

saved-unreadable warning
A saved page that could not be compared, or only in part.
Save it again, or compare it by hand.

saved-unmatched info
A saved page that does not match any migrated page.
Nothing, unless the page should have been migrated: compare the names.

markup-repaired info
Trac markup, or something that a converter left of it, in a Markdown document; it is now Markdown.
Nothing. If it matters, review the difference.

link-repaired info
A broken link; it now points to the only possible target.
Nothing. If it matters, review the difference.

markup-left info
Text that may be Trac markup, but is not certain to be, or that Markdown reads differently.
If it is Trac markup, rewrite it in Markdown.

image-repaired info
An image whose file is in another location; it now points there.
Nothing. If it matters, look at the image.

page-converted info
A file that was not Markdown in content or name; it is now.
Nothing: links to it were updated.

fence-open warning
A code fence that is never closed; everything after it is shown as code.
Add the closing fence where the code ends.

repair-refused warning
Something that could only be repaired by changing other text; it was left unchanged.
Fix it by hand.

repair-nothing info
A tree without any Trac markup; nothing was changed.
If some files are Trac pages, list them with --as.

"""##

/// `Resources/gap-report.css`
package static let gapReportCSS = ##"""
:root {
  --rail: #e4e8ec;
  --good: #1a7f37; --good-back: #dff5e3; --fair: #8a5a00; --fair-back: #fff1cc;
  --poor: #b3122a; --poor-back: #ffe3e6; --calm: #0b5394; --calm-back: #e3effb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --rail: #2a313a;
    --good: #6fd98a; --good-back: #11301c; --fair: #f2c14e; --fair-back: #372906;
    --poor: #ff9aa2; --poor-back: #43151b; --calm: #8cc4ff; --calm-back: #10294a;
  }
}
body { max-width: 84rem; }
h1 { margin: 0 0 1rem; font-size: 1.7rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.35rem; }
h3 { margin: 1.75rem 0 .6rem; font-size: 1.1rem; }
h4 { margin: 0 0 .3rem; font-size: 1rem; }
h2 small, h3 small, h4 small { margin-left: .35rem; font-size: .9rem; font-weight: 400; color: var(--dim); }
code { font: .87em ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; unicode-bidi: isolate; }
h4 code { font-weight: 400; color: var(--dim); }
small { font-size: .85em; }
.none, .why, .about { color: var(--dim); }

.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .6rem; margin: 0; }
.facts > div { padding: .6rem .85rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.facts dd > b { font-size: 1.5rem; line-height: 1.2; }
.facts small { color: var(--dim); }

.tools {
  display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: center; margin-top: 1rem;
  padding: .7rem .85rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  font-size: .9rem;
}
.tools label { display: inline-flex; gap: .4rem; align-items: center; color: var(--dim); white-space: nowrap; }
.tools .find { flex: 1 1 14rem; }
.tools input, .tools select, .tools button {
  min-width: 0; padding: .35rem .55rem; font: inherit; color: var(--text); background: var(--back);
  border: 1px solid var(--line); border-radius: 6px;
}
.tools input { flex: 1; }
.tools select { max-width: 14rem; }
.tools button { cursor: pointer; }
#shown { color: var(--dim); }

.v.present { --ink: var(--good); --wash: var(--good-back); }
.v.partial { --ink: var(--fair); --wash: var(--fair-back); }
.v.missing { --ink: var(--poor); --wash: var(--poor-back); }
.v.declared { --ink: var(--calm); --wash: var(--calm-back); }
.v.not-applicable { --ink: var(--dim); --wash: transparent; }
.v { color: var(--ink); }
.sign { display: inline-block; width: 1.3em; text-align: center; font-weight: 700; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem .9rem; margin: 0 0 .6rem; font-size: .85rem; }
span.v { font-size: .85rem; font-weight: 600; white-space: nowrap; }
.steps span.v, h4 span.v { padding: .05rem .5rem .05rem .2rem; background: var(--wash); border-radius: 1rem; }

.matrix {
  width: 100%; border-collapse: separate; border-spacing: 0; background: var(--card);
  border: 1px solid var(--line); border-radius: 8px; font-size: .9rem;
}
.matrix th, .matrix td { padding: .45rem .5rem; text-align: left; border-bottom: 1px solid var(--line); }
.matrix thead th {
  position: sticky; top: 0; z-index: 1; background: var(--card); font-size: .8rem; color: var(--dim); white-space: nowrap;
  border-bottom: 2px solid var(--line);
}
.matrix thead th:first-child { border-top-left-radius: 8px; }
.matrix thead th:last-child { border-top-right-radius: 8px; }
.matrix abbr { text-decoration: none; }
.matrix .col, .matrix td.v, .matrix .total { white-space: nowrap; overflow-wrap: normal; }
.matrix .num { width: 1%; }
.matrix .name { min-width: 8rem; font-weight: 600; }
.matrix .name small { display: block; font-weight: 400; color: var(--dim); }
.matrix tbody tr:hover > * { box-shadow: inset 0 0 0 100vmax #8881; }
.matrix td.v { padding: 2px; }
.matrix td.v > a, .matrix td.v > span {
  display: flex; align-items: center; min-height: 2.4rem; padding: .25rem .4rem .25rem .15rem;
  color: inherit; background: var(--wash); border-radius: 5px; text-decoration: none; font-size: .85rem;
}
.matrix td.v > a:hover { text-decoration: underline; }
.matrix .off { opacity: .25; }
.matrix tfoot th, .matrix tfoot td { border-bottom: 0; color: var(--dim); font-size: .85rem; }
.matrix td.more { font-size: .85rem; }
.more b { font-weight: 600; white-space: nowrap; }
.matrix .more small { display: block; color: var(--dim); white-space: nowrap; }
.matrix .spark small { display: inline; }
b.e { color: var(--poor); } b.w { color: var(--fair); } b.n { color: var(--calm); }

.score { display: inline-flex; gap: .5rem; align-items: center; white-space: nowrap; }
.bar { width: 4rem; height: .5rem; border-radius: 4px; overflow: hidden; }
.rail { fill: var(--rail); }
.good .fill { fill: var(--good); } .fair .fill { fill: var(--fair); } .poor .fill { fill: var(--poor); }
.percent { min-width: 2.9em; text-align: right; font-variant-numeric: tabular-nums; }
.spark { display: inline-flex; gap: .4rem; align-items: center; white-space: nowrap; color: var(--dim); }
.spark svg { width: 5rem; height: 1.25rem; }
polyline { fill: none; stroke: var(--calm); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
circle { fill: var(--card); stroke: var(--calm); stroke-width: 2; }

.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .6rem; margin-top: 1rem; }
.panel { padding: .6rem .85rem .8rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.panel h2 { margin: 0 0 .4rem; font-size: 1rem; }
.panel ol, .panel ul { margin: 0; padding-left: 1.2rem; font-size: .92rem; }
.panel li { margin: .2rem 0; }
.panel p { margin: 0 0 .3rem; font-size: .92rem; }
.columns { display: block; width: 100%; max-width: 24rem; height: auto; }
.columns text { fill: var(--dim); font-size: 12px; }
.columns .none .fill { fill: var(--line); }
.up { color: var(--good); } .down { color: var(--poor); }
.project { margin-top: 2.5rem; padding-top: .5rem; border-top: 2px solid var(--line); }
.project h2 { margin-top: .5rem; }
.js:not(.single) .project { display: none; }
.js:not(.single) .project.shown { display: block; margin-top: 0; border-top: 0; }
.one:not(.single) :is(#overview, #portfolio, .tools, .top) { display: none; }
.single :is(.back, #keys) { display: none; }
.back { margin: 0; }
.summary { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; }
.summary .bar { width: 10rem; height: .7rem; }
.summary .percent { font-size: 1.3rem; font-weight: 700; }
.about { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .4rem 0 0; font-size: .9rem; }
.trend { max-width: 46rem; margin: 1rem 0; padding: .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.trend > svg { display: block; width: 100%; height: auto; }
.trend text { fill: var(--dim); font-size: 12px; }
.scroll { overflow-x: auto; }
.trend td, .trend table th { padding: .15rem 1rem .15rem 0; text-align: left; }
.grid { stroke: var(--line); }
figcaption { color: var(--dim); font-size: .9rem; }
.steps { margin: 0; padding-left: 1.6rem; }
.steps li { margin-bottom: .5rem; }
.items { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: .6rem; }
.item {
  padding: .7rem .85rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line);
  border-radius: 8px; scroll-margin-top: 1rem;
}
.item.present { border-left-color: var(--good); } .item.partial { border-left-color: var(--fair); }
.item.missing { border-left-color: var(--poor); } .item.declared { border-left-color: var(--calm); }
.item:target { outline: 2px solid var(--focus); }
.item p { margin: .35rem 0 0; }
.evidence, .plain, .found { margin: .35rem 0 0; padding-left: 1.1rem; font-size: .92rem; }
.found li { margin: .25rem 0; }
.rule { margin: .4rem 0; padding: .5rem .85rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.rule > summary { cursor: pointer; }
.what { color: var(--dim); }
.rule .why b { font-weight: 600; color: var(--text); }
kbd { padding: 0 .35rem; font: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 4px; }

@media (min-width: 44.01rem) and (max-width: 75rem) {
  .matrix-box { max-height: 90vh; overflow: auto; }
}
@media (max-width: 75rem) {
  .matrix .word {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .matrix td.v { position: relative; }
  .matrix td.v > a, .matrix td.v > span { justify-content: center; padding: .25rem; }
  .matrix td.total { text-align: center; }
  .matrix .col { text-align: center; }
}
@media (max-width: 60rem) {
  .matrix .more { display: none; }
}
@media (max-width: 44rem) {
  body { padding: 1rem .75rem 2rem; }
  .facts { grid-template-columns: 1fr 1fr; gap: .4rem; }
  .facts > :last-child:nth-child(odd) { grid-column: 1 / -1; }
  .facts dd > b { font-size: 1.25rem; }
  .tools label { flex: 1 1 9rem; justify-content: space-between; }
  .tools select { flex: 0 1 7rem; }
  .tools .find { flex-basis: 100%; }
  .matrix { padding-right: 4px; font-size: .85rem; table-layout: fixed; }
  .matrix th, .matrix td { padding: .35rem .25rem; }
  .matrix .name { width: auto; min-width: 0; padding-left: .5rem; }
  .matrix .bar, .matrix tfoot small { display: none; }
  .matrix .num { width: 2.9rem; }
  .matrix .num .percent { min-width: 0; }
  .matrix thead .num { font-size: .7rem; }
  .matrix .col { width: 2rem; height: 6rem; padding: .3rem 0; vertical-align: bottom; }
  .matrix .col abbr { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
  .matrix td.v { padding: 1px; }
  .trend text { display: none; }
}
@media (hover: none) { #keys { display: none; } }
@media (forced-colors: active) {
  .bar .fill { fill: CanvasText; } .rail { fill: Canvas; } polyline, circle { stroke: CanvasText; }
}
@media print {
  :root {
    color-scheme: light; --back: #fff; --card: #fff; --text: #000; --dim: #444; --line: #bbb; --link: #000;
    --rail: #e4e8ec; --good: #1a7f37; --good-back: #e7f6ea; --fair: #7a5000; --fair-back: #fff4d6;
    --poor: #a01025; --poor-back: #ffe9eb; --calm: #0b5394; --calm-back: #e9f2fb;
  }
  .matrix-box { max-height: none; overflow: visible; }
  body { padding: 0; max-width: none; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .tools, .back, footer { display: none !important; }
  .js:not(.one, .single) .project { display: block; }
  .matrix tfoot { display: table-row-group; }
  .items { grid-template-columns: 1fr 1fr; }
  .matrix thead th { position: static; }
  .matrix tr, .item, .trend, .facts > div { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .rule::details-content { content-visibility: visible; }
  .trend details { display: none; }
  a { text-decoration: none; }
}

"""##

/// `Resources/gap-report.js`
package static let gapReportJS = ##"""
(() => {
  'use strict'
  const byId = id => document.getElementById(id)
  const body = document.body
  body.classList.add('js')

  // A project alone, as the address says, or all of them.
  let scrolled = 0
  const show = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)))
    const project = target && target.closest('.project')
    const was = body.classList.contains('one')
    if (project && !was) scrolled = scrollY
    for (const section of document.querySelectorAll('.project.shown')) section.classList.remove('shown')
    body.classList.toggle('one', Boolean(project))
    if (project) {
      project.classList.add('shown')
      if (target === project) scrollTo(0, 0)
      else target.scrollIntoView()
      document.title = `${project.querySelector('h2').firstChild.textContent.trim()} – Documentation gaps`
    } else {
      document.title = 'Documentation gaps'
      if (was) scrollTo(0, scrolled)
    }
  }
  addEventListener('hashchange', show)
  show()

  // Closed parts would not be printed.
  let closed = []
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('.rule:not([open])')]
    for (const part of closed) part.open = true
  })
  addEventListener('afterprint', () => { for (const part of closed) part.open = false })

  const tools = byId('tools')
  byId('keys').hidden = false
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isTyping = /^(INPUT|SELECT)$/.test(document.activeElement.tagName)
    if (event.key === 'Escape' && body.classList.contains('one')) location.hash = 'overview'
    else if (event.key === '/' && !isTyping && tools && !body.classList.contains('one')) {
      event.preventDefault()
      byId('search').focus()
    }
  })
  if (!tools) return

  const table = document.querySelector('.matrix tbody')
  const rows = [...table.rows].map((row, place) => ({
    row, place, kind: row.dataset.kind, name: row.dataset.name, findings: Number(row.dataset.findings),
    has: row.dataset.has.split(' '), cells: [...row.querySelectorAll('td.v')],
  }))
  // The page of a project is searched too; its text is read when first needed.
  const textOf = entry => entry.text ??= entry.name + ' ' + (
    byId(decodeURIComponent((entry.row.querySelector('th a')?.hash ?? '').slice(1)))?.textContent ?? ''
  ).toLowerCase()
  const value = id => byId(id)?.value ?? ''

  const apply = () => {
    const query = value('search').trim().toLowerCase()
    const [item, verdict, kind] = ['item', 'verdict', 'kind'].map(value)
    let count = 0
    for (const entry of rows) {
      const isMeant = pair => {
        const at = pair.lastIndexOf(':')
        return (!item || pair.slice(0, at) === item) && (!verdict || pair.slice(at + 1) === verdict)
      }
      const isShown = (!kind || entry.kind === kind) && (!(item || verdict) || entry.has.some(isMeant))
        && (!query || textOf(entry).includes(query))
      entry.row.hidden = !isShown
      if (isShown) count += 1
      for (const cell of entry.cells) {
        const isOff = (item && cell.dataset.i !== item) || (verdict && !cell.classList.contains(verdict))
        cell.classList.toggle('off', Boolean(isOff))
      }
    }
    byId('shown').textContent = count < rows.length ? `${count} of ${rows.length} projects` : ''
    body.classList.toggle('filtered', count < rows.length)
  }
  const sort = () => {
    const order = value('order')
    const by = {
      name: (a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : a.place - b.place,
      findings: (a, b) => b.findings - a.findings || a.place - b.place,
    }[order] ?? ((a, b) => a.place - b.place)
    table.append(...[...rows].sort(by).map(entry => entry.row))
  }

  let timer
  byId('search').addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(apply, 120)
  })
  tools.addEventListener('change', event => { if (event.target.id === 'order') sort(); else apply() })
  tools.addEventListener('reset', () => setTimeout(() => { apply(); sort() }))
  tools.addEventListener('submit', event => event.preventDefault())
  tools.hidden = false
})()

"""##

/// `Resources/languages.tsv`
package static let languagesTSV = ##"""
bas	vba
bib	bibtex
bsdmake	makefile
c#	csharp
c++	cpp
c++hdr	cpp
c++src	cpp
cfg	ini
chdr	c
cs	csharp
csh	tcsh
csrc	c
dos-batch	bat
dosbatch	bat
dosini	ini
erl	erlang
exs	elixir
f#	fsharp
f90	fortran
gnumakefile	makefile
graphviz	dot
hs	haskell
htm	html
htmldjango	jinja
httpd-php	php
hx	haxe
jade	pug
ksh	sh
ksh93	sh
make	makefile
mawk	awk
mf	makefile
mysql	sql
nawk	awk
objectpascal	pascal
pas	pascal
patch	diff
php3	php
php4	php
php5	php
po	gettext-catalog
posh	powershell
postgres	sql
postgresql	sql
pot	gettext-catalog
ps1	powershell
pyrex	cython
pytb	python-traceback
pyx	cython
s	r
scm	scheme
splus	r
sqlite3	sql
txtl	textile
udiff	diff
v	verilog
vapi	vala
vb.net	vbnet

"""##

/// `Resources/migration-report.css`
package static let migrationReportCSS = ##"""
:root {
  --code: #fbfcfd;
  --e: #b3122a; --e-back: #ffebee; --w: #7a4d00; --w-back: #fff3d1; --n: #0b5394; --n-back: #e6f1fc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --code: #10151c;
    --e: #ff9aa2; --e-back: #45151b; --w: #f2c14e; --w-back: #392a06; --n: #8cc4ff; --n-back: #10294a;
  }
}
body { max-width: 90rem; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; }
h2 { margin: 2rem 0 .75rem; font-size: 1.2rem; }
h2 small { margin-left: .35rem; font-size: .9rem; font-weight: 400; color: var(--dim); }
code, .l { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { font-size: .9em; }

/* Colors of states, for areas; those of severities are for text. */
:root { --person: #c8324a; --look: #d99a00; --fine: #2c8a57; --kept: #98a2ad; --rest: #e6e9ed; }
@media (prefers-color-scheme: dark) {
  :root { --person: #e5596c; --look: #dba82a; --fine: #3fa56f; --kept: #69737e; --rest: #262d36; }
}
rect.person, rect.e { fill: var(--person); } rect.look, rect.w { fill: var(--look); }
rect.fine { fill: var(--fine); } rect.kept { fill: var(--kept); } rect.n { fill: var(--focus); }
rect.rest { fill: var(--rest); }
.bar { display: block; width: 100%; height: .6rem; border-radius: 3px; }
.bar.tall { height: 2rem; border-radius: 6px; }

#answer { padding: 1rem 1.2rem 1.2rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
h2.question { margin: 0; font-size: 1rem; font-weight: 400; color: var(--dim); }
.answer { margin: .1rem 0 .8rem; font-size: 1.5rem; font-weight: 650; line-height: 1.25; }
.answer.person { color: var(--e); } .answer.look { color: var(--w); }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.choice {
  display: inline-flex; gap: .35rem; align-items: baseline; padding: .2rem .7rem; cursor: pointer;
  background: var(--card); border: 1px solid var(--line); border-radius: 1rem;
}
.choice input { align-self: center; margin: 0; }
.choice:hover { border-color: var(--focus); }
.choice:has(:checked) { border-color: var(--focus); box-shadow: inset 0 0 0 1px var(--focus); }
.choice:focus-within { outline: 2px solid var(--focus); outline-offset: 1px; }
.choice :focus-visible { outline: none; }
.states { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .9rem; }
.states .choice::before {
  content: ""; align-self: center; width: .8rem; height: .8rem; border-radius: 3px;
  print-color-adjust: exact;
}
.states .choice:first-of-type::before { display: none; }
.states .person::before { background: var(--person); } .states .look::before { background: var(--look); }
.states .fine::before { background: var(--fine); } .states .kept::before { background: var(--kept); }

.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0 2rem; }
#begin ol { margin: 0; padding: 0; list-style: none; counter-reset: first; }
#begin li {
  display: grid; grid-template-columns: 1.6rem minmax(0, 1fr) 5rem; gap: 0 .6rem; align-items: center;
  padding: .25rem 0; border-bottom: 1px solid var(--line); counter-increment: first;
}
#begin li::before { content: counter(first); color: var(--dim); text-align: right; }
#begin .why { grid-column: 2 / -1; }
#links table { width: 100%; border-collapse: collapse; font-size: .9rem; }
#links th, #links td { padding: .35rem .5rem .35rem 0; text-align: left; border-bottom: 1px solid var(--line); }
#links thead th { font-weight: 600; color: var(--dim); vertical-align: bottom; }
#links .wide { width: 35%; }
.numbers { margin-top: 1.2rem; }
.numbers > summary, .folder > summary { cursor: pointer; width: max-content; max-width: 100%; padding: .2rem 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: .6rem; margin: .6rem 0 0; }
.facts > div {
  padding: .55rem .8rem; background: var(--card); border: 1px solid var(--line);
  border-left: 4px solid var(--line); border-radius: 6px;
}
.facts > .bad { border-left-color: var(--w); }

.causes { display: grid; gap: .3rem; }
.causes .choice { border-radius: 6px; }
.causes .choice:not(.cause) { justify-self: start; }
.cause {
  display: grid; grid-template-columns: auto 12rem minmax(4rem, 1fr) 17rem; gap: .1rem .8rem; align-items: center;
  padding: .35rem .7rem;
}
.cause .kind { justify-self: start; }
.means { grid-column: 2 / -1; font-size: .85rem; }
.map { display: flex; flex-wrap: wrap; gap: .5rem; align-items: flex-start; }
.tile { display: block; max-width: 100%; padding: .45rem .7rem .6rem; border-radius: 6px; }
.tile input { margin-right: .4rem; vertical-align: middle; }
.squares { display: block; max-width: 100%; height: auto; margin-top: .35rem; }
.squares a:hover path { stroke: var(--focus); }
.squares path { fill: none; stroke-width: 8; stroke-dasharray: 8 1; }
path.person { stroke: var(--person); } path.look { stroke: var(--look); }
path.fine { stroke: var(--fine); } path.kept { stroke: var(--kept); }
.folder ul { margin: .2rem 0 .8rem; padding: 0; list-style: none; columns: 18rem; }
.folder li { padding: .1rem 0; break-inside: avoid; }
@supports not selector(:has(*)) { .choice input { display: none; } .choice { cursor: default; } }

.tools {
  display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; margin-top: 1rem;
  padding: .7rem .8rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px;
}
.tools input[type=search] {
  flex: 1 1 15rem; min-width: 0; padding: .4rem .6rem; font: inherit; color: inherit;
  background: var(--back); border: 1px solid var(--line); border-radius: 6px;
}
.buttons { display: flex; flex-wrap: wrap; gap: .4rem; }
button {
  padding: .3rem .7rem; font: inherit; font-size: .85rem; color: inherit; background: var(--back);
  border: 1px solid var(--line); border-radius: 6px; cursor: pointer;
}
#shown { color: var(--dim); font-size: .9rem; }

.page {
  margin: .5rem 0; background: var(--card); border: 1px solid var(--line); border-radius: 6px;
}
.large .page { content-visibility: auto; contain-intrinsic-size: auto 3.6rem; }
.page > summary {
  display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .1rem .6rem; align-items: baseline;
  padding: .55rem .8rem; cursor: pointer; list-style: none;
}
.page > summary::-webkit-details-marker { display: none; }
.page > summary::before { content: "▸"; color: var(--dim); }
.page[open] > summary::before { content: "▾"; }
.page > summary:hover .name { text-decoration: underline; }
.page:has(:target)::details-content { content-visibility: visible; block-size: auto; }
.name { margin: 0; font-size: 1rem; font-weight: 600; unicode-bidi: isolate; }
.counts { display: flex; flex-wrap: wrap; gap: .3rem; justify-content: flex-end; }
.counts b, .kind {
  padding: .05rem .5rem; font-size: .8rem; font-weight: 600; border-radius: 1rem; white-space: nowrap;
  text-decoration: none;
}
b.e, .kind.e { color: var(--e); background: var(--e-back); }
b.w, .kind.w { color: var(--w); background: var(--w-back); }
b.n, .kind.n { color: var(--n); background: var(--n-back); }
a.kind:hover { text-decoration: underline; }
.why { grid-column: 2 / -1; color: var(--dim); font-size: .85rem; }
.body { padding: 0 .8rem .8rem; }
.files { margin: .2rem 0 .6rem; color: var(--dim); font-size: .85rem; }
.none { color: var(--dim); }

.found { margin: 0; padding: 0; list-style: none; }
.found li { padding: .25rem 0; }
.body > .found { margin: 0 0 .6rem; }
.at { color: var(--dim); font-size: .85rem; white-space: nowrap; }
.help, .near { color: var(--dim); }

.compare {
  width: 100%; table-layout: fixed; border-collapse: collapse; border: 1px solid var(--line);
  background: var(--code);
}
.compare > thead th {
  padding: .3rem .6rem; text-align: left; font-size: .8rem; font-weight: 600; color: var(--dim);
  background: var(--card); border-bottom: 1px solid var(--line);
}
.compare > tbody > tr > td { padding: .25rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
.compare > * > tr > * + * { border-left: 1px solid var(--line); }
.l {
  position: relative; min-height: 1.5em; padding: 0 .6rem 0 3.8rem; font-size: .8rem;
  white-space: pre-wrap; tab-size: 4; unicode-bidi: isolate;
}
.l::before {
  content: attr(data-n); position: absolute; left: 0; width: 3.1rem; text-align: right;
  color: var(--dim);
}
.l.e, .l.w, .l.n { box-shadow: inset 4px 0 0 currentColor; }
.l.e { color: var(--e); background: var(--e-back); }
.l.w { color: var(--w); background: var(--w-back); }
.l.n { color: var(--n); background: var(--n-back); }
.l[data-k]::before { color: inherit; }
.l.off { color: inherit; background: none; box-shadow: none; }
.l i { color: var(--dim); }
/* The result as GitHub shows it. */
.view { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 .75rem; }
:root:has(#view-lines:checked) .shown, :root:has(#view-shown:checked) .result .lines { display: none; }
.shown { padding: .15rem .8rem; font-size: .9rem; overflow-wrap: anywhere; unicode-bidi: isolate; }
.shown.e, .shown.w, .shown.n { box-shadow: inset 4px 0 0 currentColor; color: inherit; }
.shown.e { box-shadow: inset 4px 0 0 var(--e); } .shown.w { box-shadow: inset 4px 0 0 var(--w); }
.shown.n { box-shadow: inset 4px 0 0 var(--n); }
.shown p, .shown ul, .shown ol, .shown dl, .shown pre, .shown table, .shown blockquote, .shown .alert, .shown .fold { margin: .4rem 0; }
.shown ul, .shown ol { padding-left: 1.6rem; }
.shown dd { margin-left: 1.4rem; } .shown dt { font-weight: 600; }
.shown .h { margin: .3rem 0; font-weight: 650; } .shown .h1 { font-size: 1.35rem; } .shown .h2 { font-size: 1.15rem; }
.shown .h3 { font-size: 1.05rem; }
.shown blockquote, .shown .alert, .shown .fold { padding-left: .8rem; border-left: 3px solid var(--line); }
.shown .alert { border-left-color: var(--n); }
.shown pre, .shown code { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .8rem; background: var(--rest); }
.shown pre { padding: .4rem .6rem; white-space: pre-wrap; border-radius: 4px; }
.shown table { border-collapse: collapse; background: none; }
.shown th, .shown td { padding: .15rem .5rem; font-size: inherit; color: inherit; background: none; border: 1px solid var(--line); }
.shown hr { border: 0; border-top: 3px solid var(--line); }
.shown > :first-child { margin-top: 0; } .shown > :last-child { margin-bottom: 0; }
.to { color: var(--link); text-decoration: underline; }
.image { padding: .1rem .5rem; border: 1px dashed var(--dim); border-radius: 4px; }
.image::before { content: "Image: "; color: var(--dim); }
.omitted, .compare > tbody > .gap > td { padding: .1rem .6rem .1rem 3.8rem; color: var(--dim); font-size: .8rem; }
.gap td, .notes td { background: var(--card); }
.compare > tbody > .notes > td { padding: .3rem .8rem; font-size: .9rem; }

.kinds { margin: 0; padding: 0; list-style: none; }
.kinds li { padding: .4rem 0; border-bottom: 1px solid var(--line); }
.kinds li:target { background: var(--w-back); }
.many { color: var(--dim); font-size: .85rem; }
kbd {
  padding: 0 .35rem; font: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: 4px;
}

@media (min-width: 44rem) {
  .tools { position: sticky; top: 0; z-index: 1; box-shadow: 0 .3rem .6rem -.4rem #0006; }
  .page > summary, .body, .kinds li { scroll-margin-top: 6rem; }
}
@media screen and (max-width: 44rem) {
  body { padding: 1rem .75rem 2rem; }
  .answer { font-size: 1.25rem; }
  .cause { grid-template-columns: auto minmax(0, 1fr); }
  .cause .bar, .cause .many { grid-column: 2; }
  #links { font-size: .85rem; }
  .page > summary { grid-template-columns: auto minmax(0, 1fr); }
  .counts { grid-column: 2; justify-content: flex-start; }
  .compare, .compare > tbody, .compare > tbody > tr, .compare > tbody > tr > td { display: block; }
  .compare > thead { display: none; }
  .compare > tbody > tr > td { border: 0; }
  .compare > tbody > tr { padding: .25rem 0; border-bottom: 1px solid var(--line); }
  .compare > tbody > .notes, .compare > tbody > .gap { padding: 0; }
  .compare > tbody > .gap > td { display: inline-block; padding-right: 0; }
  .compare > tbody > .gap > td + td { padding-left: .8rem; }
  .gap > td:not(:empty)::before { content: "Trac "; }
  .gap > td + td:not(:empty)::before { content: "Result "; }
  .compare > tbody > tr > td.empty, .compare > tbody > .gap > td:empty { display: none; }
  .compare > tbody > tr:not(.notes):not(.gap) > td::before {
    content: "Trac"; padding: 0 .6rem; font-size: .7rem; color: var(--dim);
  }
  .compare > tbody > tr:not(.notes):not(.gap) > td + td::before { content: "Result"; }
  .l { padding-left: 3.2rem; }
  .l::before { width: 2.6rem; }
  .omitted, .compare > tbody > .gap > td { padding-left: 3.2rem; }
}

@media print {
  :root { --back: #fff; --card: #fff; --text: #000; --dim: #444; --line: #bbb; --code: #fff; --link: #000; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .choice input, .tools, #keys, .view { display: none; }
  .choice { border: 0; padding: 0 .8rem 0 0; box-shadow: none !important; }
  svg, .kind, .l { print-color-adjust: exact; }
  .cause, .tile, #begin li, .compare > tbody > tr { break-inside: avoid-page; }
  .page > summary, h2 { break-after: avoid-page; }
  .cause { grid-template-columns: 12rem minmax(4rem, 1fr) 15rem; }
  .page, .large .page { content-visibility: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
}

"""##

/// `Resources/migration-report.js`
package static let migrationReportJS = ##"""
(() => {
  'use strict'
  const byId = id => document.getElementById(id)
  const [tools, search, shown] = ['tools', 'search', 'shown'].map(byId)
  if (!tools) return
  const chosen = group => document.querySelector(`[name=${group}]:checked`)?.value ?? 'all'
  const pages = () => [...document.querySelectorAll('.page')].filter(page => page.offsetParent)

  // Made when first needed: a large report opens faster so.
  let known
  const index = () => known ??= [...document.querySelectorAll('.page, .folder li')].map(page => ({
    page, text: page.textContent.toLowerCase(),
  }))

  const apply = () => {
    const query = search.value.trim().toLowerCase()
    const wanted = ['state', 'cause', 'folder'].map(chosen).filter(value => value !== 'all')
    let count = 0
    for (const { page, text } of index()) {
      page.hidden = query !== '' && !text.includes(query)
      if (!page.hidden && wanted.every(name => page.classList.contains(name))) count += 1
    }
    for (const folder of document.querySelectorAll('.folder')) {
      folder.hidden = query !== '' && !folder.querySelector('li:not([hidden])')
      if (query && !folder.hidden) folder.open = true
    }
    shown.textContent = query || wanted.length ? `${count} of ${known.length} entries shown` : ''
  }

  let timer
  search.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(apply, 120)
  })
  document.addEventListener('change', event => {
    if (event.target.type !== 'radio') return
    apply()
    if (event.target.name === 'folder') byId('sheets').scrollIntoView()
  })
  const setAll = isOpen => { for (const page of pages()) page.open = isOpen }
  byId('open').addEventListener('click', () => setAll(true))
  byId('close').addEventListener('click', () => setAll(false))
  byId('reset').addEventListener('click', () => {
    search.value = ''
    for (const box of document.querySelectorAll('[type=radio][value=all]')) box.checked = true
    apply()
  })

  const openTarget = () => {
    const page = location.hash.startsWith('#p') && byId(location.hash.slice(1))?.closest('.page')
    if (!page) return
    page.open = true
    page.querySelector('summary').focus()
    page.scrollIntoView()
  }
  addEventListener('hashchange', openTarget)
  openTarget()

  const move = step => {
    const lines = pages().map(page => page.querySelector('summary'))
    if (!lines.length) return
    const here = lines.findIndex(line => line.parentElement.contains(document.activeElement))
    const next = here < 0 ? 0 : Math.min(Math.max(here + step, 0), lines.length - 1)
    lines[next].focus()
    lines[next].scrollIntoView({ block: 'nearest' })
  }
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isTyping = document.activeElement === search
    if (event.key === 'Escape' && isTyping) {
      search.value = ''
      search.blur()
      apply()
    } else if (!isTyping && event.key === '/') {
      event.preventDefault()
      search.focus()
    } else if (!isTyping && event.key === 'j') move(1)
    else if (!isTyping && event.key === 'k') move(-1)
  })
  tools.hidden = false
  byId('keys').hidden = false
})()

"""##

/// `Resources/pygments.txt`
package static let pygmentsTXT = ##"""
abap
abl
abnf
aconf
actionscript
actionscript3
ada
ada2005
ada95
adl
agda
aheui
ahk
alloy
ambienttalk
ambienttalk/2
amdgpu
ampl
androidbp
ansys
antlr
antlr-actionscript
antlr-as
antlr-c#
antlr-cpp
antlr-csharp
antlr-java
antlr-objc
antlr-perl
antlr-python
antlr-rb
antlr-ruby
apache
apacheconf
apdl
apl
applescript
arduino
arexx
arrow
art
arturo
as
as3
asc
asm
asn1
asp
aspectj
aspx
aspx-cs
aspx-vb
asy
asymptote
at
atom
augeas
autohotkey
autoit
autoit3
avr-asm
awk
b3d
bare
bas
basemake
bash
bat
batch
bazel
bbcbasic
bbcode
bc
bdd
be
befunge
berry
bf
bib
bibtex
bison
blitzbasic
blitzmax
blueprint
bmax
bnf
boa
boo
boogie
bp
bplus
bqn
brainfuck
bro
bsdmake
bst
bst-pybtex
bugs
c
c#
c++
c-objdump
ca65
cadl
camkes
capdl
capnp
carbon
cbmbas
cc
cddl
ceylon
cf3
cfc
cfengine3
cfg
cfm
cfs
chai
chaiscript
chapel
charmci
cheetah
chpl
cirru
cl
clay
clean
clipper
clj
cljs
clojure
clojurescript
cmake
cmd
cobol
cobolfree
coffee
coffee-script
coffeescript
coldfusion
comal
comal80
common-lisp
componentpascal
conf
config
console
control
coq
cp
cplint
cpp
cpp-objdump
cpsa
cr
crmsh
croc
cry
cryptol
crystal
cs
csh
csharp
cshtml
csound
csound-csd
csound-document
csound-orc
csound-sco
csound-score
css
cu
cucumber
cuda
cxx
cxx-objdump
cypher
cython
d
d-objdump
dart
dasm16
dax
debcontrol
debian-control
debsources
delphi
desktop
devicetree
dg
diff
django
dmesg
do
docker
dockerfile
dos
dosbatch
doscon
dosini
dot
dpatch
dtd
dts
duby
duel
dylan
dylan-console
dylan-lid
dylan-repl
e
earl-grey
earlgrey
easytrieve
ebnf
ec
ecl
eg
eiffel
ejs
el
elisp
elixir
elm
elpi
emacs
emacs-lisp
email
eml
erb
erl
erlang
evoque
ex
execline
exs
extempore
ezhil
f
f#
f90
factor
fan
fancy
fc
felix
fennel
fif
fift
fish
fishshell
flatline
flo
floscript
flx
fnl
forth
fortran
fortranfixed
foxpro
freefem
fsharp
fstar
func
futhark
fy
gap
gap-console
gap-repl
gas
gawk
gcode
gd
gdb
gdscript
genshi
genshitext
gettext
gherkin
glsl
gnumakefile
gnuplot
go
golang
golo
gooddata-cl
gosu
graphql
graphviz
groff
groovy
gsed
gsql
gst
h
haml
handlebars
haskell
haxe
haxeml
hcl
hexdump
hh
hlsl
hpp
hs
hsa
hsail
hspec
htm
html
html+django
html+erb
html+jinja
html+php
htmlcheetah
htmldjango
http
httpd
hx
hxml
hxsl
hxx
hy
hybris
hylang
i6
i6t
i7
icon
idl
idl4
idr
idris
iex
igor
igorpro
ik
inc
inform6
inform7
ini
io
ioke
irb
irc
isabelle
j
jade
jags
janet
jasmin
jasminxt
java
javascript
jbst
jcl
jinja
jl
jlcon
jmespath
jp
jproperties
js
jsgf
jslt
json
json-ld
json-object
json5
jsonc
jsonld
jsonnet
jsp
jsx
julia
julia-repl
juttle
k
kal
kconfig
kernel-config
kid
kmsg
koka
kotlin
kql
ksh
ksh93
kt
kts
kuin
kusto
lagda
lasso
lassoscript
latex
lcry
lcryptol
ldapconf
ldaprc
ldif
lean
lean3
lean4
less
lex
lhaskell
lhs
lid
lidr
lidris
lighttpd
lighty
lilypond
limbo
linux-config
linuxconfig
liquid
lisp
literate-agda
literate-cryptol
literate-haskell
literate-idris
live-script
livescript
llvm
llvm-mir
llvm-mir-body
lobas
log
logos
logtalk
lsl
lua
luau
m
m2
m4
macaulay2
macsyma
make
makefile
mako
man
maql
markdown
mask
mason
mathematica
mathml
matlab
matlabsession
mawk
maxima
mcf
mcfunction
mcschema
md
mediawiki
menuconfig
meson
meson.build
mf
mime
minid
miniscript
mips
mk
ml
mli
mm
mma
modelica
modula2
moin
mojo
monkey
monte
moo
moocode
moon
moonscript
mosel
mozhashpreproc
mozpercentpreproc
mq4
mq5
mql
mql4
mql5
ms
msc
mscgen
mupad
mxml
myghty
mysql
nasm
nawk
nb
ncl
nemerle
nesc
nestedtext
newlisp
newspeak
ng2
nginx
nim
nimrod
nit
nix
nixos
nodejsrepl
notmuch
nroff
nsh
nsi
nsis
nt
numpy
nusmv
obj-c
obj-c++
obj-j
objc
objc++
objdump
objdump-nasm
objective-c
objective-c++
objective-j
objectivec
objectivec++
objectivej
objectpascal
objj
ocaml
octave
odin
omg-idl
oobas
ooc
opa
openbugs
openedge
openrc
openscad
org
org-mode
orgmode
output
pacmanconf
pan
parasail
pas
pascal
patch
pawn
pcmk
peg
pem
perl
perl6
phix
php
php3
php4
php5
pig
pike
pkgconfig
pl
pl6
plist
plpgsql
plsql
pm
po
podspec
pointless
pony
portugol
posh
postgres
postgres-console
postgres-explain
postgresql
postgresql-console
postscr
postscript
pot
pov
powershell
praat
procfile
procmail
progress
prolog
promela
promql
properties
proto
protobuf
prql
ps
ps1
ps1con
psm1
psp
psql
psysh
ptx
pug
puppet
pwsh
pwsh-session
py
py2
py2tb
py3
py3tb
pycon
pypy
pypylog
pyrex
pytb
python
python-console
python2
python3
pyx
q
qbasic
qbs
qlik
qlikscript
qliksense
qlikview
qml
qvt
qvto
r
racket
ragel
ragel-c
ragel-cpp
ragel-d
ragel-em
ragel-java
ragel-objc
ragel-rb
ragel-ruby
raku
razor
rb
rbcon
rconsole
rd
react
reason
reasonml
rebol
red
red/system
redcode
registry
resource
resourcebundle
rest
restructuredtext
rexx
rhtml
ride
rita
rkt
rnc
rng-compact
roboconf-graph
roboconf-instances
robotframework
roff
rout
rpmspec
rql
rs
rsl
rss
rtf
rts
ruby
rust
s
sage
salt
sarl
sas
sass
savi
sbatch
sc
scala
scaml
scd
scdoc
scheme
scilab
scm
scss
sed
sgf
sh
shell
shell-session
shellscript
shen
shex
shexc
sieve
silver
singularity
slash
slim
sln
sls
slurm
smali
smalltalk
smarty
smithy
sml
snbt
snobol
snowball
sobas
solidity
soong
sophia
sourcepawn
sources.list
sourceslist
sp
sparql
spec
spice
spicelang
spitfire
splus
sql
sqlite3
squeak
squid
squid.conf
squidconf
srcinfo
ssed
ssp
st
stan
starlark
stata
supercollider
sv
svg
swift
swig
systemd
systemverilog
t-sql
tact
tads3
tal
tap
tasm
tcl
tcsh
tcshcon
tea
teal
teraterm
teratermmacro
termcap
terminfo
terraform
tex
tf
thingsdb
thrift
ti
tid
tlb
tls
tnt
todotxt
toml
trac-wiki
trafficscript
treetop
troff
ts
tsql
tsx
ttl
turtle
twig
txtl
typescript
typoscript
typoscriptcssdata
typoscripthtmldata
typst
ucode
udiff
ul4
unicon
unixconfig
urbiscript
urlencoded
usd
usda
ux
uxntal
v
vala
vapi
vb
vb.net
vba
vbnet
vbproj
vbs
vbscript
vcl
vclsnippet
vclsnippets
vctreestatus
velocity
verifpal
verilog
vfp
vgl
vhd
vhdl
vim
viml
visual-basic
visualbasic
visualprolog
visualprologgrammar
vrml
vue
vyper
wast
wat
wdiff
webidl
wgsl
whiley
wikitext
winbatch
winbugs
wowtoc
wren
wrl
wsdl
x10
xaml
xbase
xhtml
xml
xorg.conf
xpp
xq
xql
xqm
xquery
xqy
xs
xsd
xsl
xslt
xten
xtend
yacc
yaml
yang
yar
yara
yml
zcml
zeek
zephir
zig
zone
zpt
zsh

"""##

/// `Resources/report.css`
package static let reportCSS = ##"""
/* What the reports share; each has a sheet of its own behind this. */
:root {
  color-scheme: light dark;
  --back: #f6f7f9; --card: #fff; --text: #1c2128; --dim: #57606a; --line: #d8dee4;
  --link: #0757ba; --focus: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #0d1117; --card: #161b22; --text: #e6edf3; --dim: #9aa5b1; --line: #30363d;
    --link: #7ab8ff; --focus: #58a6ff;
  }
}
*, *::before { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1.5rem 3rem; background: var(--back);
  color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.facts dt { color: var(--dim); font-size: .8rem; }
.facts dd { margin: 0; }
::placeholder { color: var(--dim); opacity: 1; }
#shown:empty { display: none; }
footer { margin-top: 2rem; color: var(--dim); font-size: .85rem; }

"""##

/// `Resources/trac-guide.tsv`
package static let tracGuideTSV = ##"""
CamelCase	29e6e51b4aaf5d60	0.5.2	0.8.4
CamelCase	3d432355ef678b70	1.2.4	1.5.3
CamelCase	5379636f98dbd13f	0.10	0.11.7
CamelCase	560e0d73a8521cf1	1.0.3	1.1.3
CamelCase	8971833489daa330	1.0.4	1.1.6
CamelCase	8f11bb4c58b88519	0.9	0.9.6
CamelCase	c5bd594bee811496	1.4.4	1.6
CamelCase	cb75857d94328abd	0.12	1.1.2
CamelCase	dca08aae5b69f24f
CamelCase	ec20751d4c986af2	1.2.1	1.3.3
CamelCase	ee2d1289b06f435b	1.0.10	1.3.1
InterMapTxt	005daffa692400ed	0.12.1	0.12.1
InterMapTxt	04a2b567ca6d4b7b	1.0.6	1.3.1
InterMapTxt	0798bde85dbffa3e	1.1.3	1.1.3
InterMapTxt	131a59e8ae4916e3
InterMapTxt	1a74e7220551034d	0.12.2	0.12.2
InterMapTxt	20c2f0dff6ed1002	0.10	0.10.5
InterMapTxt	2f620039b972014a
InterMapTxt	3741b55f39020eb1
InterMapTxt	3df5b8e097ee6715	1.5.4	1.5.4
InterMapTxt	3f8fe080631add83	1.2.4	1.5.3
InterMapTxt	519ec543111d877e	1.2.2	1.3.2
InterMapTxt	695b3022ef571cdf	0.12.7	0.12.7
InterMapTxt	6aa6a0ec66328931
InterMapTxt	6e12f24e433e7797	1.0.2	1.0.2
InterMapTxt	89c88eb37c3c1e31
InterMapTxt	8e0429536e125cd9
InterMapTxt	9049168c2b4f1095	0.11.6	0.11.7
InterMapTxt	a70e5d18aebd2622	1.4.4	1.6
InterMapTxt	ab6cf0cf75846c77
InterMapTxt	b2cdd4996a2f9bf0	0.12.4	1.0
InterMapTxt	b8efae630e6df927
InterMapTxt	be9a39a19eea0dd7	0.11	0.11.5
InterMapTxt	c322bb9cd5059098	1.0.1	1.1.1
InterMapTxt	c846d8cedf1e611a
InterMapTxt	ce22954fca8fdd38	1.2.3	1.3.3
InterMapTxt	ced948facdf42de0
InterMapTxt	d316a13b5b90ab27
InterMapTxt	d37824f5af1376f1
InterMapTxt	d7697d8d18b30bbf	0.12	0.12
InterMapTxt	d9852267a090280b	0.12.3	0.12.3
InterMapTxt	dbf8dcb62fbf9c31	1.1.2	1.1.2
InterMapTxt	f620d43763730529	1.2.1	1.2.1
InterMapTxt	f705df3a378a8630	1.0.3	1.1.4
InterTrac	06c8e15ade1f21a3
InterTrac	083cc2fe9c8a5102
InterTrac	121ef215bb77a64a	1.0.2	1.1.2
InterTrac	186f3a834d6cb598	0.12.1	0.12.3
InterTrac	1a23a3e69d16a1dc
InterTrac	1da18c1d6f6bf59f	0.11	0.11.1
InterTrac	48095c5ce58575e4
InterTrac	530b817249b1a59c
InterTrac	542d27d12d548c97
InterTrac	67767b9533d67f45
InterTrac	6948a282eab6934d
InterTrac	7ea2f0853e22895e	1.2.1	1.6
InterTrac	8d05130a9d12eacf	0.10	0.10.5
InterTrac	94bfeb19f7f8db19	0.11.6	0.12
InterTrac	9c58cdda5a49e52e
InterTrac	a7ebf7fd26247a03	0.12.4	1.1.1
InterTrac	c2661035c124a1c2
InterTrac	c879e293cf2460c4	1.1.4	1.1.6
InterTrac	d5e96b0601763852	1.0.5	1.0.9
InterTrac	d7a274d115e5aab0	1.0.3	1.1.3
InterTrac	dc316f549eb81c03	1.2	1.3.1
InterTrac	de16d0f006f20995
InterTrac	de7f1f6c54280702	0.11.2	0.11.5
InterTrac	eae447c1f8f9aae5	0.12.6	0.12.7
InterTrac	ef09b72bf881db4d
InterTrac	f2cfa3dbef314b6b	1.0.10	1.0.20
InterTrac	f97be2401914cd99
InterWiki	074e3faf3863f180
InterWiki	09d1b21453e92577	1.2.1	1.6
InterWiki	154bcdd93196e0c4
InterWiki	1a303bd77257359e	1.0.5	1.1.6
InterWiki	21aa532f25118f89	1.0	1.1.2
InterWiki	2c478d4a9b48564c	0.10	0.11.1
InterWiki	34ac58176faee5cf
InterWiki	5883e72040454fe5	0.11.2	0.12.7
InterWiki	72915e28313a38dd
InterWiki	86ac385df01fc2a4
InterWiki	a8d66edb1ad0d3c3
InterWiki	c81f443ce622bf61	1.0.10	1.3.1
InterWiki	c85a74ab5ccf0359	1.0.3	1.1.3
ModPython	150ddc3b9b0043ee
PageTemplates	18a2a2e2453c7212	1.0.1	1.1.1
PageTemplates	1eae558afcf35ff5	0.11	0.11.5
PageTemplates	27468664a9976a53	1.0.2	1.1.2
PageTemplates	317099656c7352e6	0.11.6	1.0
PageTemplates	6ca6b4ec60953a14	1.0.3	1.1.3
PageTemplates	81f1c795c286ed0a	1.2.1	1.6
PageTemplates	922bd1e246444bfc
PageTemplates	a6d38c42a3a3073b
PageTemplates	b965883ea1d38595
PageTemplates	c6f5ccde114db3f9	1.0.5	1.3.1
PageTemplates	d6f2e7d6b6ebc251
RecentChanges	04abff4e51275d22	0.11	1.6
RecentChanges	cdfd5a347e10644d	0.8	0.10.5
RecentChanges	e0236a4b75e6842b
SandBox	9246d49c9786efa8	0.6	1.6
SandBox	cc8a3ce17d1b3728
TicketQuery	095b15752a66b438	1.2.3	1.5.3
TicketQuery	20431103674ee5b4	1.4.4	1.6
TicketQuery	2f6db0ebd342e129	1.3.3	1.3.3
TicketQuery	b91afb13a3e1668f	1.0.5	1.1.6
TicketQuery	c63e55cd6094fa68	1.2.1	1.3.2
TicketQuery	f08834e887d79e53	1.0.10	1.3.1
TitleIndex	86f7d687a4219db1
TitleIndex	ae5f25f1a1ff493a	0.8	0.10.5
TitleIndex	b094ed683a06b639
TitleIndex	fa20deac307a0d2e	0.11	1.6
TracAccessibility	0d2f4532bd78a79a	0.11	0.11.5
TracAccessibility	0de175e62c40c69b
TracAccessibility	16720f5bc0250dbd
TracAccessibility	2890654f5ac82b2d
TracAccessibility	30bc694c830d4dcc	1.0.3	1.1.3
TracAccessibility	4adc7b082a4730bb	0.9	0.9.6
TracAccessibility	669cf0dd7af03311	1.0.2	1.1.2
TracAccessibility	8b09549ca34e1bd8
TracAccessibility	8b9f57dcfe83546d	0.10	0.10.5
TracAccessibility	95374dfb551fc416	1.0.6	1.1.6
TracAccessibility	98e73b03d54ab20d	1.2.1	1.5.3
TracAccessibility	a6356e2c4e596eaa	0.12.4	1.1.1
TracAccessibility	a89ea1759106093c	0.12.3	0.12.3
TracAccessibility	b91ba236b25beee8	0.8	0.8.4
TracAccessibility	d42a00a53424e10f	1.4.4	1.6
TracAccessibility	df1c35a10106f10d	0.7	0.7.1
TracAccessibility	e40f87b3206c8aac
TracAccessibility	e44d0cc4159a998e	1.0.10	1.3.1
TracAccessibility	f41305e276d6a473	0.11.6	0.12.2
TracAccessibility	f71eabc526c70bd4	1.0.5	1.1.4
TracAdmin	0a4f776c25da9b42
TracAdmin	0e4ab024c5655b80
TracAdmin	2f0d99b9fd8e7ede	0.9	0.9.6
TracAdmin	318b70cade0d9e91
TracAdmin	33f663592a6965cf	0.6	0.7.1
TracAdmin	3912d39347b2e561	1.2.3	1.5.3
TracAdmin	3958dd337257713b	0.5	0.5.1
TracAdmin	39b9c79db93657dd	0.12.2	1.1.1
TracAdmin	45989362496a9120
TracAdmin	4f96550302a53f82
TracAdmin	5b4653dd81e6f0f0	1.2.1	1.3.2
TracAdmin	63f83210e022fe3f	1.0.4	1.0.4
TracAdmin	7bade9be0dc6ee11	1.4.4	1.6
TracAdmin	86706d6109a5a2b4	0.11.3	0.11.7
TracAdmin	8b85201146a77430	0.8	0.8.4
TracAdmin	8d9d67ff4957aa1e	0.10	0.10.5
TracAdmin	b619eb2519571ed4
TracAdmin	b820ce5fa7f22a45	1.0.5	1.1.6
TracAdmin	b9b6ce20bb5dc96b	0.11.2	0.11.2.1
TracAdmin	ba214c873d738af1
TracAdmin	be178941b97cf12e	0.12	0.12.1
TracAdmin	c2e34d0bbd40e1d7
TracAdmin	c457c00c898d1ad4	1.0.3	1.1.3
TracAdmin	cb014207181860f9
TracAdmin	cf6d48fc9e63805c	1.0.10	1.3.1
TracAdmin	d0947c48d77b8843	0.5.2	0.5.2
TracAdmin	ec23321fba03b1cb	1.0.2	1.1.2
TracAdmin	ed8bc4a96583f617	0.11	0.11.1
TracBackup	0a4e9a2c5f774699	1.0.3	1.1.3
TracBackup	2d97001a32d7bc78
TracBackup	2f2d48ad0cd8bab9
TracBackup	38760c88aaab83ab	0.11	0.11.5
TracBackup	593ca9e6034b24cb	1.2.1	1.3.2
TracBackup	611dba51d92a72e3	1.0.5	1.1.6
TracBackup	740cb2dc82284824
TracBackup	7655781887c47904	1.0.2	1.1.2
TracBackup	7a2b90e5374d28e2
TracBackup	7e3b8d0b1c956841
TracBackup	932eccdba18bdf6c	0.11.6	0.12.7
TracBackup	939522091429822a	1.0	1.1.1
TracBackup	a61df045a04a9285	1.4.4	1.6
TracBackup	d775988b44d960bd	0.9	0.10.5
TracBackup	e7db712616e2df68	0.8	0.8.4
TracBackup	f75169b9ba6ae896	1.0.10	1.3.1
TracBackup	f86a4cf0b338abb7	1.2.3	1.5.3
TracBatchModify	1aea377fd42b2fb6	1.0.6	1.1.6
TracBatchModify	42cbaea66e89f72c
TracBatchModify	4c047c9a7507a04f
TracBatchModify	50fd7d2ee2f43a62	1.0.11	1.3.1
TracBatchModify	5d001500804b4a18
TracBatchModify	7d30354e3862af09	1.0.3	1.1.4
TracBatchModify	8d88cf94cd01becb	1.0.2	1.1.2
TracBatchModify	ac469ff9a29ddf38	1.0	1.1.1
TracBatchModify	debd0c3029ba9c96	1.2.3	1.6
TracBatchModify	f6b34bf956a61faf	1.2.1	1.2.2
TracBrowser	0445a71e7c64da74	0.10	0.10.5
TracBrowser	10f04bdb6ea8a46a	1.0.2	1.1.4
TracBrowser	1e379750720c72e9	0.8	0.8.4
TracBrowser	25400888eeb31d37
TracBrowser	26c71e4694a6ebb7	0.9	0.9.6
TracBrowser	38758ab3ce3974ab	0.11.3	0.11.5
TracBrowser	6241dd9b697f4e5f
TracBrowser	6da743e64f1ec51c	1.2.1	1.6
TracBrowser	7635b9b81fb32508	0.12.4	1.1.1
TracBrowser	7b9461ee7f941c7c
TracBrowser	93a72c2842b5a205
TracBrowser	994debdf113930de
TracBrowser	9e74f642a1ae5097	0.12	0.12.2
TracBrowser	c0697552084a2be9	0.11	0.11.1
TracBrowser	c43cd1040b27783d
TracBrowser	c9529757ae58833e	0.5.2	0.5.2
TracBrowser	cccdd221165a7a38	0.11.2	0.11.2.1
TracBrowser	d85d628ead9038fc	0.6	0.7.1
TracBrowser	ddd6535682ee6d0d
TracBrowser	e0c549ad7c7a54c5	0.12.3	0.12.3
TracBrowser	e171f798c461c36d	1.0.6	1.1.6
TracBrowser	e5b623bc79a1a78e	1.0.10	1.3.1
TracBrowser	f6b0186d1bdad45c	0.11.6	0.11.7
TracCgi	03af2047d04927cb
TracCgi	085afab6dbb08601
TracCgi	1a2a4561d03f22e5	0.12.3	1.1.1
TracCgi	1e48f0d0888ba535	1.4.4	1.6
TracCgi	273eea750e2b84d9	0.11.1	0.11.1
TracCgi	4d76bc92b75a9dba	1.2.2	1.3.3
TracCgi	4ffa3af8ca64afcb	0.11.2	0.11.2.1
TracCgi	509fe2e4d568a930
TracCgi	519a9c22e5bc2991	0.12.1	0.12.2
TracCgi	535730a1fa2c5d71	0.11.3	0.11.5
TracCgi	57731afa95eebfd2	1.0.2	1.0.2
TracCgi	61c3a0ba935da3de	0.10	0.10.5
TracCgi	623832519d1b3fc0
TracCgi	7605f593904047bf	0.11	0.11
TracCgi	81feea77a152e5ff	1.1.3	1.1.3
TracCgi	852c88e033e29505	0.12	0.12
TracCgi	87c2e4e79592e39b	1.0.4	1.0.4
TracCgi	87c658c3e2ea5619
TracCgi	92091a56e598dc61	1.0.5	1.3.1
TracCgi	bf49bdfd0dcda8f2	1.2.4	1.5.3
TracCgi	c11d0cdd28c9686e	0.11.6	0.11.7
TracCgi	cb4b57b943e952aa	0.9	0.9.6
TracCgi	d9d4c569e31d4522
TracCgi	ddbbf86113ebf2c2
TracCgi	e14c5d2c7e5c3051
TracCgi	f150ef50408215ad	1.0.3	1.0.3
TracCgi	f2d9301faa0ca565	1.1.2	1.1.2
TracCgi	f40553d42af9e3f3	1.2.1	1.2.1
TracCgi	fd8c4205bc3e09a5
TracChangeLog	03b1b0374f4d73f4	1.2.4	1.2.4
TracChangeLog	03f940492bfee098	1.0.15	1.0.15
TracChangeLog	0402605729b2af89	1.0.19	1.0.19
TracChangeLog	072499ccd50c8b48	1.1.6	1.1.6
TracChangeLog	0a38b11020420406	1.5.4	1.5.4
TracChangeLog	0aa62545611ddcba	1.2	1.2
TracChangeLog	17c5691121bece4b	1.3.6	1.3.6
TracChangeLog	1b289309136fb6cb	1.5.2	1.5.2
TracChangeLog	20b8437e8ab02293	1.2.5	1.2.5
TracChangeLog	21233d1511462104	1.1.5	1.1.5
TracChangeLog	2372bf2731d745cf	1.4.4	1.4.4
TracChangeLog	41105776eebea33c	1.4.2	1.4.3
TracChangeLog	54b7716bd16a8708	1.5.1	1.5.1
TracChangeLog	5b6a33e69c87f765	1.0.14	1.0.14
TracChangeLog	6557f71326976df6	1.5.3	1.5.3
TracChangeLog	6fbc121e4566e23f	1.0.18	1.0.18
TracChangeLog	80dee0eb71d4e721	1.0.17	1.0.17
TracChangeLog	82f501fb22dbc804	1.3.1	1.3.1
TracChangeLog	862917c44440321a	1.1.4	1.1.4
TracChangeLog	88789498fa0a44ca	1.0.5	1.0.5
TracChangeLog	895532df3ba4b318	1.0.8	1.0.8
TracChangeLog	9093dc3531f18411	1.4	1.4.1
TracChangeLog	aa7e483336d39783	1.0.10	1.0.10
TracChangeLog	aac4d3b9497a6589	1.2.1	1.2.1
TracChangeLog	ab4afc8fd33d57ee	1.3.2	1.3.2
TracChangeLog	ace2c6bedf47ffd7	1.0.11	1.0.11
TracChangeLog	bcc5ca75245589b0	1.3.3	1.3.3
TracChangeLog	cbe72f44d17480a0	1.0.20	1.0.20
TracChangeLog	d353b24f79321367	1.3.4	1.3.5
TracChangeLog	dd4cd54ab8e97dd1	1.0.9	1.0.9
TracChangeLog	e8234489dede2c88	1.2.6	1.2.6
TracChangeLog	ec507b6cc01086cf	1.0.12	1.0.12
TracChangeLog	edd6c6d6118c5f0f	1.2.2	1.2.2
TracChangeLog	f3f267e11e7a471f	1.6	1.6
TracChangeLog	f8efdc9e26fc88c7	1.0.7	1.0.7
TracChangeLog	f9391d3c8cc72fcd	1.0.6	1.0.6
TracChangeLog	fc17746d23966a06	1.0.13	1.0.13
TracChangeLog	fe08a49b96e8fb66	1.2.3	1.2.3
TracChangeset	0033fcb615bf56b4	1.0.3	1.1.6
TracChangeset	1b6a86b54885a6bc
TracChangeset	2ee7c147f03eec0e	0.5.2	0.5.2
TracChangeset	341fc4a8ac4db5f6	0.10	0.11.7
TracChangeset	3eda5d8e38188182
TracChangeset	45acaedb0459ecb7	0.12.3	0.12.3
TracChangeset	46d7981b51fb3090
TracChangeset	499f15421e61b43a	0.9	0.9.6
TracChangeset	7000c2a26e153e90	0.8	0.8.4
TracChangeset	7b2d11461d64553e	0.12	0.12.2
TracChangeset	8a1716ac79f3f171	1.2.1	1.5.3
TracChangeset	9313c575551b8485	1.0.10	1.3.1
TracChangeset	9595d9a84cb1e00d
TracChangeset	a67820907a2c3592	0.6	0.7.1
TracChangeset	b05735f3f0fa7788
TracChangeset	bc93c96046656848
TracChangeset	d8f2db24ed940566	1.0	1.1.2
TracChangeset	ea56f533cc77abb8	0.12.4	0.12.7
TracChangeset	ec1ec93cd87a5032	1.4.4	1.6
TracEnvironment	001b85fccd678a01	0.10	0.10.5
TracEnvironment	0121ad250ce245e6	1.0.10	1.0.10
TracEnvironment	16cba1f89b937305	1.0.3	1.1.3
TracEnvironment	1ad9f23e5e5e9edb	1.2.1	1.2.1
TracEnvironment	1b7b23fd2f8bf89a	1.0.11	1.0.20
TracEnvironment	267834922b8b62d2
TracEnvironment	2a76bdd681faa569	0.12.1	0.12.3
TracEnvironment	320a18949182dc5c	1.2.2	1.3.2
TracEnvironment	325c58c8173b2a2c	1.3.1	1.3.1
TracEnvironment	34b3f0529bf56c0a
TracEnvironment	3dd2fca0d49ef207	0.11	0.11.1
TracEnvironment	4033da573670d511	0.11.4	0.11.5
TracEnvironment	43589d8c546a24cc	1.1.6	1.1.6
TracEnvironment	4acb55107b81ef24	0.8	0.8.4
TracEnvironment	4e8dc15f190e1937	1.1.4	1.1.5
TracEnvironment	566122a4e7ede5e6
TracEnvironment	62524aae699950a8	1.2.4	1.2.6
TracEnvironment	631ef2eef6f9bcd7
TracEnvironment	7751cab1cacb3126	0.12	0.12
TracEnvironment	81207cf92503982b
TracEnvironment	8577728bfa6b0a7b
TracEnvironment	864f3fc2a6454e45	1.3.3	1.4.1
TracEnvironment	8803726b8e8750a4	0.9	0.9.6
TracEnvironment	8c3fe015e7691a0e	1.4.2	1.6
TracEnvironment	8c7268dc8fe797cc
TracEnvironment	8eaa778e06fcfc19
TracEnvironment	9726564a27cd29a9
TracEnvironment	9dac61cfd5552280
TracEnvironment	a079b041e52e9db3
TracEnvironment	a2c6aa855fd3c8fc	1.2	1.2
TracEnvironment	a8d77968886a847f	0.12.4	1.1.1
TracEnvironment	ae2441bae3b7c69d	1.0.7	1.0.9
TracEnvironment	b9953269dfe783ca	1.0.2	1.1.2
TracEnvironment	bbf4114cae9e4c8a	0.11.2	0.11.3
TracEnvironment	c1c71fa026fc1a14
TracEnvironment	cb162a813c08888c
TracEnvironment	d6a44faf2044294f
TracEnvironment	d6adf823e796d1ba
TracEnvironment	de8818dc1f4b6a42	1.2.3	1.2.3
TracEnvironment	e1344f48bc13819f	0.11.6	0.11.7
TracEnvironment	e835c69b0b28cb4d
TracEnvironment	f31b04ad4a7e70b6
TracFastCgi	0cf90bd32428a22e
TracFastCgi	15588ffaa5cfaeca
TracFastCgi	2224ab8d210742ea	1.0.3	1.1.3
TracFastCgi	22a7745030e70e20	0.11.3	0.11.5
TracFastCgi	24d1f33b2bf6bed7	1.2.2	1.3.3
TracFastCgi	2b21aed90f208adb
TracFastCgi	34a3c198062441c8
TracFastCgi	39118b72a13ff616
TracFastCgi	45e18c41e4513e3b	0.11.6	0.11.7
TracFastCgi	4848cd41d981ddc3	0.11	0.11.1
TracFastCgi	522078633d6b2fd4	1.0.5	1.1.6
TracFastCgi	5a121f249b28773e
TracFastCgi	61ba70984b34a7ad
TracFastCgi	646da41addd00053
TracFastCgi	7ad51c557a4a53d8
TracFastCgi	8ac0ab98d5177aef
TracFastCgi	92b0f27b56185703	0.12	0.12.1
TracFastCgi	94814c9bc579c9d1	0.10	0.10.5
TracFastCgi	9b143e8f682ce02d	1.2.4	1.3.5
TracFastCgi	9cd73a5086bd3e76	1.0.2	1.1.2
TracFastCgi	a883ed2bba5425d2	1.0.4	1.0.4
TracFastCgi	ade23408546d527a	1.2.5	1.5.3
TracFastCgi	b317fe0957e3b49a	0.12.3	1.0
TracFastCgi	b4cdf43fdd525cd0	1.0.1	1.1.1
TracFastCgi	b6007f0137722c02	1.0.9	1.3.1
TracFastCgi	b944477f8de43bf3
TracFastCgi	c5c70f7fb53d11c5
TracFastCgi	e22f8537af88e1c0	0.9	0.9.6
TracFastCgi	e44bdb7538ac42c8	1.4.4	1.6
TracFastCgi	e64f11ae1f72ac86	0.11.2	0.11.2.1
TracFastCgi	f740d04af7f970d6	0.12.2	0.12.2
TracFineGrainedPermissions	04f407c47a02cabe
TracFineGrainedPermissions	1a91f012c924fa60	1.0.3	1.1.3
TracFineGrainedPermissions	1c78378e0bbf251f
TracFineGrainedPermissions	1ddf4648e32c233f	1.1.5	1.1.5
TracFineGrainedPermissions	2d534a946646a996
TracFineGrainedPermissions	3ccb860615688fc8	1.4	1.4.1
TracFineGrainedPermissions	3ce4ebad3d68102e	0.12.3	0.12.3
TracFineGrainedPermissions	406519851962f3a8	1.4.4	1.6
TracFineGrainedPermissions	4454599ed8fb39bb
TracFineGrainedPermissions	4723f8b3a58cba65	0.11	0.11.1
TracFineGrainedPermissions	4b991103fe903aa7	1.3.4	1.3.6
TracFineGrainedPermissions	5e99bd4d15f55815	1.3.3	1.3.3
TracFineGrainedPermissions	5fcf01b9736ab065
TracFineGrainedPermissions	64b3e2d9495606fd	1.0.2	1.1.2
TracFineGrainedPermissions	69281bd6425053b5	0.12.4	1.1.1
TracFineGrainedPermissions	6a73f79bc1f90768
TracFineGrainedPermissions	6cc793c237753dba	1.2.1	1.2.1
TracFineGrainedPermissions	6d43f6a83cf5d259	1.2.2	1.2.3
TracFineGrainedPermissions	6ebec10a78d70026	0.11.2	0.11.5
TracFineGrainedPermissions	6fba6a5253f6e013	1.2.4	1.2.6
TracFineGrainedPermissions	a29c4818c6a13ea4	1.4.2	1.5.3
TracFineGrainedPermissions	c4dbaa5d9004871e
TracFineGrainedPermissions	c9cc729fc094306f	1.1.4	1.1.4
TracFineGrainedPermissions	d414997230910dc7	0.12.1	0.12.2
TracFineGrainedPermissions	d920a1b0cec6fbbb	1.1.6	1.3.1
TracFineGrainedPermissions	da3d3f6090d911d1
TracFineGrainedPermissions	e5bc9964667a857a	0.12	0.12
TracFineGrainedPermissions	ec3f42148b5d5674	1.3.2	1.3.2
TracFineGrainedPermissions	f717a39d32c68a02	0.11.6	0.11.7
TracGuide	026666429d01cfeb	0.12.4	0.12.7
TracGuide	186bd7412577651b	1.0.10	1.3.1
TracGuide	211bed0bf7324d55	0.5.2	0.5.2
TracGuide	3c29d5f1c294e61c	0.7	0.7.1
TracGuide	560c1f86357d70ad
TracGuide	5b6d706d0b98cf34	0.9	0.10.5
TracGuide	5fbe302a9f9b9e65	0.8	0.8.4
TracGuide	6b8fc626df2867c3
TracGuide	74a998a354a4b91e
TracGuide	7cfe45bcbb40d92f
TracGuide	8661a46c81de790f
TracGuide	8c2c24cbbd564c52
TracGuide	8d293097d43e753b	0.11.2	0.11.7
TracGuide	8e0f506138110b0c
TracGuide	93d4b3f3bce3998f
TracGuide	9ad62619937ddc10	0.6	0.6.1
TracGuide	9bc41f14a1e5d0d1
TracGuide	acd55102615a6999	0.12.2	0.12.3
TracGuide	b081a8fa392dd0be
TracGuide	b238b7aa8ff1bb1c	1.2.1	1.6
TracGuide	b82c9d9b23020714
TracGuide	c45d826324de9ceb
TracGuide	d055863f9625ea9d	0.12	0.12.1
TracGuide	d7e731f07b505929
TracGuide	e542709573109080
TracGuide	e815114da5ceb2c3	1.0.2	1.1.6
TracGuide	f8b9c80ec50d03ac
TracGuide	fbb14cf420c24fc9
TracGuide	fcdb99b03e155084	1.0	1.1.1
TracGuide	fcfe44011da70d57	0.11	0.11.1
TracImport	034ab3400f29355b
TracImport	0590082f0cb943a1	0.12.1	0.12.2
TracImport	090f02ea2854e936	1.3.6	1.3.6
TracImport	096fd965bb2b55b3
TracImport	0bbab8a5f3bcf53e
TracImport	0e6878761fb772a9	1.0.3	1.1.6
TracImport	14195566e5ad2f34	0.10	0.10.5
TracImport	14ddf78704bcac4a	0.8	0.8.4
TracImport	1ae76b89561298c1
TracImport	216a6a27a75b133f
TracImport	236e13aac29357b7
TracImport	238d2d2dedb972f1	0.12.3	0.12.3
TracImport	261c424fca78d798	1.0.10	1.3.1
TracImport	28a611a6604ae0af
TracImport	2f011375a6b884ee	1.2.3	1.2.3
TracImport	32f3ffa6087a92f2
TracImport	38aa4c2b1e7a0057	0.11	0.11.7
TracImport	5cad2c66d9f61074
TracImport	6750c15015f1005c	1.3.4	1.3.5
TracImport	6bf5892fa37f09c5	1.0.2	1.1.2
TracImport	7737ea4e63e750ab	0.12.4	1.1.1
TracImport	8634fbba809f694f	0.12	0.12
TracImport	86d45baf05da2d26	1.4.4	1.4.4
TracImport	890cd42cd73f19f2	1.2.4	1.2.6
TracImport	99798fb0ebdad24b	1.5.1	1.6
TracImport	9f8afe9f09d39737	0.9	0.9.6
TracImport	ace3e472f67c132f
TracImport	b62ba4d6a7a8db46	1.4	1.4.3
TracImport	c5a764b3ef3e302e
TracImport	c8de63859a266b0b	1.2.1	1.3.3
TracImport	d6b81bc84437e483
TracImport	e4c392cf99413283	1.0.18	1.0.20
TracIni	006c819ee3c999a4
TracIni	06522c89212b0429
TracIni	0a377a2d19bec104	1.0.2	1.1.3
TracIni	113b60d189a70648	1.3.3	1.3.3
TracIni	11e3ef31aebb69ee	0.11	0.11.1
TracIni	1a57036aa8426d42
TracIni	20dc58d3520ad7bc
TracIni	272c1c0c4e7df90a	1.2.2	1.3.2
TracIni	28248a44212aa473
TracIni	3539e9e739a54132
TracIni	3ae56d4d3f5ae509
TracIni	40e27f47e48c6780	0.12.1	0.12.1
TracIni	44d78c4eef407a2a
TracIni	46a84b4a918945bf	0.9	0.9.6
TracIni	4f11a065f13ba6b7
TracIni	555c108063f328fc	1.2.3	1.2.3
TracIni	619691ec21d670af	0.12.3	0.12.7
TracIni	676a04743f7a5c93	1.2.1	1.2.1
TracIni	69a08c44f74e5a37
TracIni	6b3ede895ad23ee2	0.11.6	0.11.7
TracIni	7671aa4845382254
TracIni	7d5eda16f5778dd4
TracIni	7da3d32c71664692	0.11.2	0.11.5
TracIni	8386d33680178b76	0.7	0.7.1
TracIni	86813f09b52ba4a2	1.0.10	1.3.1
TracIni	8c60e14105660cde
TracIni	8c930cd66f963c77	0.10	0.10
TracIni	90ceed46970dc224	0.12	0.12
TracIni	92fa8487ffaeaadf
TracIni	9a621fbb443026f3
TracIni	9f5e6f61e7377644	1.2.4	1.6
TracIni	c442620bd9d34cfe
TracIni	c9bb0d37761b9f4d
TracIni	d440d13bfae4f074
TracIni	d84597d099fb0864
TracIni	db5b172ae3cf91bd	1.0.4	1.0.4
TracIni	ded58691162da6b0
TracIni	e23881ba9c5004c4
TracIni	e34186df8070db5d
TracIni	e58ef0a917f75cee	1.0	1.1.1
TracIni	eb38c41b578e5ac9	0.10.1	0.10.5
TracIni	ebd241e1ee7732d5	0.12.2	0.12.2
TracIni	f3794ee28a657b7d	0.8	0.8.4
TracIni	f85ebeff5c578cf0	1.0.5	1.1.6
TracInstall	02118ff2bda9785c
TracInstall	032963d5d6324a1b	1.0.6	1.0.6
TracInstall	05b45400a469fdc1	1.1.6	1.1.6
TracInstall	079806499d157f66	1.0.4	1.0.4
TracInstall	0a3acbe589d9cda4
TracInstall	0b255aab345ff373
TracInstall	0be78a08424b5bc9
TracInstall	0f3fcb2b4c5e3651
TracInstall	102258a7a04d3c37	0.12.7	0.12.7
TracInstall	112b72c3e9551a19	1.2.5	1.2.6
TracInstall	13022cb890f9441a
TracInstall	1578d7800488b036	1.4.2	1.4.3
TracInstall	17538bea4f90b91c
TracInstall	175b8b0344b18b2a
TracInstall	188e1d2cad75465c	0.6	0.6.1
TracInstall	1fb4c8906d92a46c
TracInstall	203ab6a5321445e8	0.12.4	0.12.4
TracInstall	21456a2f2885bc0e
TracInstall	23a8c7a9cf9d6b76
TracInstall	240d81aa64b26ab9	0.8	0.8.4
TracInstall	31d4ee555b28483b	0.5.2	0.5.2
TracInstall	358e8e3913f05ab4	0.11	0.11.1
TracInstall	3bd72de402d7baae	1.0.12	1.0.20
TracInstall	3f72475aebd0edda	1.3.3	1.3.3
TracInstall	435528fb90c95af0	0.12	0.12
TracInstall	4415bfb38faa4472
TracInstall	442a0e46bbdfac55
TracInstall	493f286f86732ebc	1.0	1.1.1
TracInstall	4a648da4df7dcdf6	0.7	0.7.1
TracInstall	4aef9ae7645ad5b3	1.2.4	1.2.4
TracInstall	5303c6f8317560f9	1.3.2	1.3.2
TracInstall	53eac755c1f6ef14	0.5	0.5
TracInstall	53f9b22cadad3e78	1.4	1.4.1
TracInstall	55725dee9bd65b70	1.0.7	1.0.8
TracInstall	5c65af2c465d7de3
TracInstall	61776f5ef5a6e271	0.11.4	0.11.5
TracInstall	61d5a8ef2eb3c0ba
TracInstall	63536218f83accc2	1.3.6	1.3.6
TracInstall	63c8fb957681c849	1.5.1	1.5.1
TracInstall	672bcac795697fd9	1.0.11	1.0.11
TracInstall	6b2df18c31f170df
TracInstall	6c2c61d878db6ef9
TracInstall	6f1aa7a5c2d98867
TracInstall	6f44afe857126330
TracInstall	74a67a609e429ccd	1.1.3	1.1.3
TracInstall	785535fd0c8bf9eb	1.0.5	1.0.5
TracInstall	7a2f4494e9da31ab	1.2	1.2
TracInstall	7a9ed261f8297f67
TracInstall	7cff2773bc921823
TracInstall	810627a47d04cac9
TracInstall	81239f1b2615500f	1.3.4	1.3.5
TracInstall	8466f29edcc4d89d	0.11.3	0.11.3
TracInstall	84f1846973de31f9	0.11.6	0.11.7
TracInstall	867daf9c70f4906f	0.12.6	0.12.6
TracInstall	86d4a1f74d6a1f2e
TracInstall	87084112d0559e19
TracInstall	882b62488d8c8a3a	1.2.1	1.3.1
TracInstall	88ea0b0ea2ef7fe8
TracInstall	896c0eb4a69831a1	1.2.2	1.2.3
TracInstall	898a33f52420520f
TracInstall	8b8cf063d44a7c52
TracInstall	8fced1831453c992	1.4.4	1.4.4
TracInstall	9169ef9b4e065fad
TracInstall	9477eea5af5ff421	1.5.2	1.5.3
TracInstall	947b7961847ee414
TracInstall	9add4d25a650e37b	0.12.5	0.12.5
TracInstall	9be7f0ef1760c4b2	1.1.5	1.1.5
TracInstall	9f9855af4d77d9c0	1.0.10	1.0.10
TracInstall	a4af7fe823f208c3
TracInstall	a90abeb221fe29cb
TracInstall	a985afa9fe779a5a
TracInstall	ac4bd4bc7b90ccfe
TracInstall	b226f0f236cab961
TracInstall	b2306d15e28a5e77	1.0.2	1.0.2
TracInstall	be9716aaf8b343e7
TracInstall	beee7010f7af35f3
TracInstall	bf2e4a4310f35383
TracInstall	c52824f7fda1cfa3
TracInstall	ca9ac6b010084311	0.11.2	0.11.2.1
TracInstall	ce4d7cc4e2fbfc13
TracInstall	d0b2887e815f9733	1.0.3	1.0.3
TracInstall	d33acba4ff84df13
TracInstall	d59470af1b53eff3	1.1.4	1.1.4
TracInstall	d90cd9468c0c1c04	0.10	0.10.5
TracInstall	da9d0e3c6fb5bf7e	0.9	0.9.6
TracInstall	dc2dffc757f63796	1.5.4	1.6
TracInstall	dea6970c043e7417	0.12.3	0.12.3
TracInstall	df89e0fb546bde72	1.0.9	1.0.9
TracInstall	e523cd9a849a6e2e
TracInstall	eb37df44b642b707
TracInstall	efef55a0e35639b1
TracInstall	f1fa6301b84750ca
TracInstall	f20f8a8a78d1aada	1.1.2	1.1.2
TracInstall	f3c7afa9cbf97165	0.12.2	0.12.2
TracInstall	f95720ac87bbdcd5	0.5.1	0.5.1
TracInstall	facc49f074670a5f
TracInstall	fba48efed3bc1fa1
TracInstall	fe36da1221ffb4f4
TracInstall	feef8c4b5ee9e36d	0.12.1	0.12.1
TracInstall	ff077eaaed2bd965
TracInstallPlatforms	eddc049d16af20e1	0.8	0.8.4
TracInterfaceCustomization	0dee95325fe4e5d0	0.11.2	0.11.2.1
TracInterfaceCustomization	1db61ebc875b4531	1.4.4	1.6
TracInterfaceCustomization	1dc4dfd16f442f0b
TracInterfaceCustomization	20324030a40f7e16	1.0.10	1.0.10
TracInterfaceCustomization	324d4b4702a6bfc2
TracInterfaceCustomization	32e6bc90a5843a70
TracInterfaceCustomization	339b24a2548c23a1	1.0.1	1.1.1
TracInterfaceCustomization	3547e5d2ef0844fe	1.2	1.3.1
TracInterfaceCustomization	364c7a4ad2031acf	0.9	0.9.6
TracInterfaceCustomization	3c60004d11a732b2	1.2.2	1.2.3
TracInterfaceCustomization	4ade35b3011c57eb	0.10	0.10.5
TracInterfaceCustomization	5072ecc75580f948	0.12.2	0.12.2
TracInterfaceCustomization	64e69a878f068895	1.0.2	1.1.2
TracInterfaceCustomization	6c31d1ba4ae3c25a	1.0.3	1.1.3
TracInterfaceCustomization	74725e8ad0f98af3	1.1.5	1.1.6
TracInterfaceCustomization	7f95063c28546a5b	0.12	0.12
TracInterfaceCustomization	8c33533a44290799
TracInterfaceCustomization	8d7f221832a71504
TracInterfaceCustomization	901518ba3cb27bdb	1.0.6	1.0.9
TracInterfaceCustomization	a12a2f9f3ab1da9d
TracInterfaceCustomization	a2f2f2a53f5791d2
TracInterfaceCustomization	a3b52a954c9898bd	0.11.3	0.11.7
TracInterfaceCustomization	a639ce2ec0e74c0a	1.3.2	1.3.3
TracInterfaceCustomization	a7ec660bc4cb155b
TracInterfaceCustomization	a82c483fe4704317	0.12.6	0.12.7
TracInterfaceCustomization	a92022dfa059c4da	1.0.11	1.0.20
TracInterfaceCustomization	af50aa65525ff1a7	1.2.1	1.2.1
TracInterfaceCustomization	b3aad92b3faa0469	0.12.1	0.12.1
TracInterfaceCustomization	b3d95aaeb0af2986	1.3.4	1.4.1
TracInterfaceCustomization	ba7d9461b51d56cd
TracInterfaceCustomization	bb408e1a007166a7	1.2.4	1.2.6
TracInterfaceCustomization	d75db3d7bbb48a27	0.11	0.11.1
TracInterfaceCustomization	da7803d10aea9746
TracInterfaceCustomization	e32cd110e76ebd09
TracInterfaceCustomization	e35033455174717d	1.1.4	1.1.4
TracInterfaceCustomization	e381abba0f9f0de5
TracInterfaceCustomization	e8323ee6ac7adfb2	0.12.3	1.0
TracInterfaceCustomization	ea9e067b96e60873	1.4.2	1.5.3
TracInterfaceCustomization	f0699ca736fd5639	1.0.4	1.0.5
TracJa	25ba6a2cd9adfbdb
TracLinks	0fc03ad91a12fe68
TracLinks	15929c1a2267415c	0.10	0.10.5
TracLinks	16c5c3e935ce332c	0.12.2	0.12.2
TracLinks	173e4dd4c0a443b1
TracLinks	1e2a37ae0c674ab6
TracLinks	2f6adcc299abda54
TracLinks	320bbd5172cc4725	1.2.1	1.2.1
TracLinks	3790dce6f1c94317	0.11	0.11.1
TracLinks	50c823562511a162
TracLinks	54e41ae130d50f43	1.2	1.3.1
TracLinks	553592c9fdadbaab	1.2.3	1.3.6
TracLinks	5539158342451ef9	1.2.2	1.3.2
TracLinks	56e9e4a0a1d53be6
TracLinks	63c6bb3d46da3b0d
TracLinks	65af27a2917f3377	1.4.4	1.6
TracLinks	6fc6c71d4c43b1d9	1.0.3	1.1.3
TracLinks	716025d819bdab72	1.0.2	1.1.2
TracLinks	743154f8ea43ca78	1.0	1.1.1
TracLinks	809e0eba1510e956
TracLinks	8bda070397ac9881	0.8	0.8.4
TracLinks	920d48a07b1f0df5	1.0.9	1.0.9
TracLinks	92bab78f95963784
TracLinks	9378dc3b89f427df	0.12	0.12
TracLinks	942f9da088c8be45
TracLinks	984e49bb6d84946b	1.0.4	1.1.6
TracLinks	9f7fb394739df56c	0.11.3	0.11.5
TracLinks	a54ced2fecc143c2	1.0.10	1.0.20
TracLinks	adf9f401f690513e
TracLinks	b8564c93d40ff224
TracLinks	bbeb5960b5b07ae9	0.6	0.7.1
TracLinks	c197145aba75a7ae
TracLinks	c8fe6e2187862abd	0.12.3	0.12.7
TracLinks	c930f8effd2e2709	0.9	0.9.6
TracLinks	e29ab4fed810cb20	0.12.1	0.12.1
TracLinks	f1484fd916137866
TracLinks	f16d6529f4ba4cdd	1.2.5	1.5.3
TracLinks	f482c501fd3c94e5	0.5.2	0.5.2
TracLinks	f52a113bf88d6681	0.11.2	0.11.2.1
TracLinks	fd91eea350fc7fdb	0.11.6	0.11.7
TracLinks	fddad56d72b24eea
TracLogging	2247320b888b54bb	1.0	1.1.2
TracLogging	2b0783ee1abe49c6	0.8	0.8.4
TracLogging	2b7cc4a155fc2de0
TracLogging	34e8c206aa631fe9	1.0.6	1.3.1
TracLogging	39ab158ee84fd063
TracLogging	546545b39bf1bd7c	0.7	0.7.1
TracLogging	5982fe02efecf37f	0.9	0.10.5
TracLogging	6d3961c92b323adb	0.12.1	0.12.7
TracLogging	6ffb36bdc7448668	0.11	0.11.5
TracLogging	79bbe1cc19ef13cf	1.2.1	1.3.3
TracLogging	83c8ed969a8f20c4	0.11.6	0.12
TracLogging	b03cde0679ebad02
TracLogging	c0605fd3fec23f20	1.2.4	1.5.3
TracLogging	c0df3b80e0eb856c	1.4.4	1.6
TracLogging	c2442e71de20ae1e	1.0.3	1.1.4
TracLogging	f180718af297cb34
TracModPython	0ed52fed158edbb9
TracModPython	24044f7a783ce474	1.4.4	1.6
TracModPython	2499731e19068be7	1.0.4	1.1.4
TracModPython	351382452b642264	0.11.2	0.11.2.1
TracModPython	3b74259f4292b92a
TracModPython	3cb86824132b1f6e	0.11.3	0.11.3
TracModPython	45425ec9d38289d3
TracModPython	45e75c11affc1382
TracModPython	465659ba6f26ce21
TracModPython	539d71adcec01526	1.0.10	1.0.10
TracModPython	544577a9f1acd8f0	1.2.4	1.2.6
TracModPython	568b730241733d03
TracModPython	5a9dd44b190550dd	0.12.2	0.12.2
TracModPython	5b2ab283b496c1c5	0.11.1	0.11.1
TracModPython	638f2fcd3a7f61a0	0.11.4	0.11.5
TracModPython	6baf6ff724c86591
TracModPython	6e1ce445c72ba6ad	0.8	0.8.4
TracModPython	7ccab0eac97795fc	0.12	0.12
TracModPython	81de7cf4ec8f5fab	1.3.3	1.3.3
TracModPython	84d07f9345d55219	0.12.1	0.12.1
TracModPython	89528964694bb18a
TracModPython	8a8981e6485cd333
TracModPython	ab80058dc3a2a02f
TracModPython	b89f333da513eb90	1.0.11	1.3.2
TracModPython	c2d04a584d2a64e7
TracModPython	c8bc8c14ae10a55e	0.9	0.9.6
TracModPython	c93e8caf610af2b0	0.12.4	1.1.3
TracModPython	c9e709a08dcb51a3	1.3.4	1.4.1
TracModPython	ca82425029f39727
TracModPython	cd0272278acfea5f	0.11	0.11
TracModPython	d086c7dbcce05e76
TracModPython	d094c188f0d12dbb	1.0.6	1.1.6
TracModPython	d958d8ab8d33e4c0
TracModPython	d964c41317e2f4e3	0.11.6	0.11.7
TracModPython	daa5334430fa3d6c
TracModPython	de2a4ae542980bfa	0.12.3	0.12.3
TracModPython	de6eeec2171b1c6b	1.4.2	1.5.3
TracModPython	ef4c8c32053f847d
TracModPython	f1175afb88681e92	0.10	0.10.5
TracModWSGI	0357bf37393aceb0	1.3.4	1.4.1
TracModWSGI	151f094bb0d15b5e	1.0.5	1.1.4
TracModWSGI	23b45f2d323bce25	0.11.2	0.11.2.1
TracModWSGI	276079641f723923	1.0.14	1.3.2
TracModWSGI	3762eb8b09ea49ea
TracModWSGI	412e4d1ccacb9c64	1.0.12	1.3.1
TracModWSGI	432f27e15838f9fa
TracModWSGI	49dc9cb3da4c04ad
TracModWSGI	4a15c7127a0f89d5	0.12.1	0.12.2
TracModWSGI	4e18fd0c4f896e63	1.2.3	1.2.3
TracModWSGI	54f2a554d4f2877a	0.11.6	0.12
TracModWSGI	5bf6ac34634297db	0.12.4	1.1.1
TracModWSGI	629186c64bb9bbe2	0.12.3	0.12.3
TracModWSGI	7d37ad193a8db4de	1.4.2	1.5.3
TracModWSGI	8b7e5874cae2c32f	1.0.6	1.1.6
TracModWSGI	939aed5977c9cfb2
TracModWSGI	a9e1b741d1bd43c3
TracModWSGI	acdfe4af131900ae	1.0.11	1.0.11
TracModWSGI	ae4cf4e250ffadad	1.2.4	1.2.6
TracModWSGI	aff24668680e9c80	0.11.4	0.11.5
TracModWSGI	c6970998ae78616b	1.0.3	1.1.3
TracModWSGI	ce8edef51ceb0559	1.3.3	1.3.3
TracModWSGI	daf5f091659b8058	1.0.9	1.0.9
TracModWSGI	db8c878bd3c265a3	1.4.4	1.6
TracModWSGI	edb6808efb70a1e6	1.0.2	1.1.2
TracModWSGI	f0f9bf65ae8ab72e	0.11.3	0.11.3
TracModWSGI	f9b7866abe15274c	1.0.10	1.0.10
TracModWSGI	fbb485dc3548facb
TracMultipleProjects	22c3530a86814eca
TracMultipleProjects	9d096e8786d91c92	0.8	0.8.4
TracNavigation	2107723315e13409	1.0.7	1.0.20
TracNavigation	30a1e450e21b7a29	1.1.5	1.1.5
TracNavigation	3ac6d074bbb8cb6d
TracNavigation	446fb1378091c1dd	1.1.6	1.3.1
TracNavigation	614100b913f99a00
TracNavigation	615e59a253f28a18
TracNavigation	7033fa1b17156466	0.12.3	1.0
TracNavigation	8c9d5de65ca9f6e8	1.0.1	1.1.2
TracNavigation	a413860573457f64	0.11	0.11.2.1
TracNavigation	a473cf6046a23f96	1.2.4	1.2.6
TracNavigation	b7e9f7f8507952a5	1.4.4	1.6
TracNavigation	bc0b0d931aaea8ea	0.12	0.12.1
TracNavigation	cc2f6ecbff531eea
TracNavigation	d395364fb753e364	0.11.3	0.11.7
TracNavigation	d587bc629071de65	1.0.3	1.1.4
TracNavigation	db0adc74c0fcf6a1
TracNavigation	de0216125a4746d9	1.3.2	1.5.3
TracNavigation	e0b59c5693d80225
TracNavigation	ea04b2fd6245d310	0.12.2	0.12.2
TracNotification	007e2aed7d2c6ace
TracNotification	0ed85ba76d05da95	1.1.5	1.2
TracNotification	0f94d6b117d2025a	0.12.4	0.12.5
TracNotification	114373a073db31e3
TracNotification	16aef53eefe97419
TracNotification	1ae8dd760cdd3e6b	1.2.3	1.2.3
TracNotification	22202626ac812e69	1.3.1	1.3.1
TracNotification	2674aa110f358e63	0.11.6	0.11.7
TracNotification	2c1027c2d47e1873	1.2.2	1.2.2
TracNotification	2cfe6360584bf42f	0.11.4	0.11.5
TracNotification	39be4b6c48a25822	1.5.3	1.5.3
TracNotification	3bb6b047b50286f2
TracNotification	3c29970d77e3f278	1.3.2	1.3.2
TracNotification	4134030582be2445	1.0.2	1.1.2
TracNotification	4b1171373bd49f8e
TracNotification	4f45486fc85b48ee	1.0	1.1.1
TracNotification	53ec3a6a524f7ba9
TracNotification	6ee70cfaef665e8b	1.0.18	1.0.20
TracNotification	71a121b272a3f8d0	1.3.3	1.3.6
TracNotification	776962d37fdbfd1b
TracNotification	8276b197175f4687	0.11	0.11.1
TracNotification	84612028701b2a39	1.4.2	1.5.2
TracNotification	8716f47f85251d89	1.4.4	1.6
TracNotification	8761d853812683b4	0.11.2	0.11.2.1
TracNotification	8b91c27a3cdf405d	1.0.6	1.0.17
TracNotification	8bf22edcd7f1d9ce	1.2.4	1.2.6
TracNotification	8cdc4d6b33bdc8c8	1.0.3	1.1.3
TracNotification	a94f3e615950e0a9	0.12.6	0.12.7
TracNotification	b36a43ea2d39e013	0.12.1	0.12.2
TracNotification	b4b3638a17c39458	0.12.3	0.12.3
TracNotification	b58e2f380f421c46
TracNotification	bad85a6874c00157	0.8	0.8.4
TracNotification	bff68ad34ef4feaa
TracNotification	c60043616f66498d
TracNotification	c9d04410d6618c9d
TracNotification	c9de11e731dba191	0.11.3	0.11.3
TracNotification	cda362e03b355601
TracNotification	cdefab5cf04583f6
TracNotification	d24286fba141c093
TracNotification	dee21d1b7d5badad	0.10	0.10.5
TracNotification	e179fafc84023007	0.9	0.9.6
TracNotification	e6039d2344805a88	0.7	0.7.1
TracNotification	e824f769fb58cf23	0.12	0.12
TracNotification	f507dc6240e30f25
TracNotification	f9665fb0d30748dc	1.0.4	1.1.4
TracNotification	fa4d03ae7734bfc1	1.4	1.4.1
TracNotification	fee8b52851060436	1.2.1	1.2.1
TracOnDebian	bbef90a158bf930c	0.7	0.7.1
TracOnFreeBsd	dfd9317a12cbd8f6	0.7	0.7.1
TracOnGentoo	1464b5294742e900	0.7	0.7.1
TracOnMandrakelinux	cd380f336928f802	0.7	0.7.1
TracOnNetBsd	60f9d2a83e922e74	0.5.2	0.7.1
TracOnOsx	3a991b9049ab083a	0.5.2	0.5.2
TracOnOsx	9ec23633e8c9869b	0.6	0.6.1
TracOnOsx	b203803ac9ee1c4a	0.7	0.7.1
TracOnRedhat	b44ad3d64aa1b279	0.7	0.7.1
TracOnWindows	c8cb41e3ab7cbff8	0.7	0.7.1
TracPermissions	0a360d7e48e43d59
TracPermissions	0e72b0fdeb302040
TracPermissions	0fb89ad5c06cc32c	1.4.4	1.6
TracPermissions	1a282e6e527dd1e4	0.12.3	0.12.3
TracPermissions	1ad92fe2d6615245	1.3.2	1.3.3
TracPermissions	2211a515521310a0
TracPermissions	26a7f2381e942685	0.5.2	0.7.1
TracPermissions	276d849968e50d95	1.0.5	1.3.1
TracPermissions	373e0edd26fe541a	0.12.1	0.12.1
TracPermissions	37b04b163c9aa482	1.3.4	1.4.1
TracPermissions	3be48f7b748cfc89
TracPermissions	4d888e47621234aa	0.8	0.8.4
TracPermissions	527d1314fecc2903
TracPermissions	55552ee3513a36e3	0.9	0.9.6
TracPermissions	559f81f654885de1	0.5	0.5.1
TracPermissions	5c0b89262f25ad70	1.0.4	1.0.4
TracPermissions	5e59a04e09f4b900
TracPermissions	64b4ef93520af7f1
TracPermissions	658efb2052e3cd46	0.12.4	1.0
TracPermissions	66c86a1eaa60ea52	0.12.2	0.12.2
TracPermissions	864cc31d95b4f935	1.0.1	1.1.1
TracPermissions	8c6bf96f3a5cc286
TracPermissions	937a1ccaa3bd9c2b
TracPermissions	988a8914b87f9f26
TracPermissions	9f36c589312d7c15
TracPermissions	a496ae80ed7ca155	1.4.2	1.5.3
TracPermissions	a9523a7364e512f8	0.11.2	0.11.2.1
TracPermissions	a9b6922aeabd87a8
TracPermissions	ab8a27b99831b90b
TracPermissions	ac3ad18bd9cdaa29	0.11	0.11.1
TracPermissions	af70778a8f9e438a
TracPermissions	b03a64a397b112fd	0.11.3	0.11.5
TracPermissions	bb6dcb24cc44bd1c	1.2.1	1.2.4
TracPermissions	c2a195b4d36bd6b7	1.0.2	1.1.2
TracPermissions	c3ac681e7259a3f9
TracPermissions	c46317f495ca6c59
TracPermissions	c5f22a6bf60d4676
TracPermissions	c7beb42f8943074b	0.10	0.10.5
TracPermissions	d61befdc1f261a77	0.11.6	0.11.7
TracPermissions	dede862ed4ce52f2	1.0.3	1.1.3
TracPermissions	e644a79e0b941a6a	0.12	0.12
TracPermissions	e7459c99f8f1dc97
TracPermissions	e94e1ae172761130
TracPermissions	ecc49a91dbda79a7
TracPermissions	f09bc355fd824f9b
TracPermissions	f63f4026307fe891	1.2.5	1.2.6
TracPluginXMail	87a2dbfaf0e9fd66
TracPlugins	05fc81132a8194e4	1.2.3	1.2.6
TracPlugins	0d2477c7494ce0d5	1.0.6	1.1.5
TracPlugins	15c06b5f7bb0881c	0.12	0.12
TracPlugins	163f5a6ff106816b	1.0.7	1.1.6
TracPlugins	1b1c521dc8d95126	0.11.2	0.11.2.1
TracPlugins	1fdae24884a306e3
TracPlugins	297989ed994b4f86
TracPlugins	304dc25419ebc525
TracPlugins	32d109a14f75e0d9	0.12.2	0.12.2
TracPlugins	3894e8ebc1df1145	1.4.4	1.6
TracPlugins	38cb66353fe98a5a
TracPlugins	472d38deddbe5afe	0.11	0.11.1
TracPlugins	48e049537e84606d
TracPlugins	4d0d2a1793845fa2	1.0.12	1.0.12
TracPlugins	4da948f7f57d55ba	1.4	1.4.1
TracPlugins	51c89f8e175c2f36	1.3.4	1.3.6
TracPlugins	528280df53c7927c	1.0.13	1.3.1
TracPlugins	5cf575b863cb79f2
TracPlugins	5f78e3308896c932	1.4.2	1.5.3
TracPlugins	63ea9c19cb5ae2fe
TracPlugins	756db3821e673ea1	1.0.2	1.1.2
TracPlugins	7967ed30c854099a	1.0.3	1.1.3
TracPlugins	866120841a592096	1.0.4	1.0.4
TracPlugins	88c191e6e9329009	1.3.2	1.3.3
TracPlugins	89f54a6f0af8af03	1.0.5	1.1.4
TracPlugins	8f55a79f50ec735a
TracPlugins	935f9bc4dd87fc31	0.10	0.10.5
TracPlugins	9382bfeb19551856
TracPlugins	9ab4dd0f65e0e4bc	0.12.1	0.12.1
TracPlugins	9b1d276f677d8bf7	0.11.3	0.11.3
TracPlugins	9f0b2a11e6099369	1.0.8	1.0.9
TracPlugins	a4d2bdb6a7b5db80	0.11.4	0.11.7
TracPlugins	ac9d9416838ad49a
TracPlugins	add0d85c8522b008	1.2.1	1.2.1
TracPlugins	ae21b6a77e9195a1	1.2.2	1.2.2
TracPlugins	ae4fd51c3a9a8782
TracPlugins	ca62f3ad9c55ac87	1.0.10	1.0.11
TracPlugins	cd0d509834afb23e	1.5.4	1.5.4
TracPlugins	d066174c1acc7a01	0.9	0.9.6
TracPlugins	d22535b0ffde32f0	0.12.3	1.1.1
TracPlugins	d27bf6c7b9f8a8f7
TracPlugins	d2e1889285ebf8a7
TracPlugins	d4692f37d0af0988
TracPlugins	ec8008619d640191
TracQuery	04fe5f3833d2c961	1.2.4	1.5.3
TracQuery	0f7cc196797cc020
TracQuery	260e01f889a8c46a
TracQuery	304313d672c45cad
TracQuery	363d965f71032073	0.12.6	1.1.2
TracQuery	3befb5fed416aecd	0.12.3	1.1.1
TracQuery	42d04f411714183e
TracQuery	495799059ce4a6db	0.9.1	0.9.6
TracQuery	4d875f7abbcbb9e2
TracQuery	55219ad2bb99b9e9	1.0.5	1.1.6
TracQuery	555381d6d914c365	1.3.1	1.3.1
TracQuery	56dbaf3c660c35f3
TracQuery	58d89645c346e07f
TracQuery	5aeb5fa0750a8f06	1.3.3	1.3.3
TracQuery	5b4d8076f70c3de8
TracQuery	5c4bd1abe8ac594e	0.8	0.8.4
TracQuery	5e047c5484e06d89	0.11.6	0.11.7
TracQuery	6d664f25176f362a	1.2.3	1.2.3
TracQuery	6dee41036ea543ca
TracQuery	6ecfebdaf7b6ad4a
TracQuery	88cd959abd2cfb1f
TracQuery	8bbbac11f5ea6692	0.12	0.12.1
TracQuery	951afd9604f1cc69	0.10	0.10.5
TracQuery	9631acb4305295b3	0.12.2	0.12.2
TracQuery	a842c16a2276dde9	1.2	1.2
TracQuery	aacff44313fea7b9
TracQuery	b7a9052f72a52514	0.11	0.11.1
TracQuery	b9566fdee7b6945b
TracQuery	d290cc168730213a	0.11.2	0.11.5
TracQuery	d4f3314e5cf146e0	1.4.4	1.6
TracQuery	d5f71194b9192be9	1.0.10	1.0.20
TracQuery	d942a19e7ed91284	0.9	0.9
TracQuery	de981a5fe25e8a5d	1.2.2	1.3.2
TracQuery	e8f7bc32cf95551b
TracQuery	f46b39020a66d770	1.0.3	1.1.3
TracQuery	fe49e53c9547ce10	1.2.1	1.2.1
TracQuery	feefbd716502d866
TracReports	26dec7bee85aff1a	0.11.2	0.11.5
TracReports	340696fba9624913
TracReports	36db38cfa167cb0c	0.5.2	0.5.2
TracReports	455bf71ae485eadb	0.12	0.12.1
TracReports	4869bab9b7e0d700
TracReports	55dd58cac307b921	1.2.2	1.2.3
TracReports	574c38db4f49208a
TracReports	57548f233332d147
TracReports	5d3c0f9191f8b808	1.3.1	1.3.1
TracReports	683f1abcf17fc800
TracReports	6afce968469ba1e7
TracReports	6f32b662eb4a2f29
TracReports	7567fbcd3163ab50	1.0	1.0
TracReports	763b24ab357c3cd1	0.7	0.7.1
TracReports	77f978c1a4c7333f
TracReports	79ec59562031b47f	1.0.3	1.1.3
TracReports	7f0cf18354fb1e13
TracReports	7f73c0e17ae3b2b5
TracReports	86ae5abafb9eff12
TracReports	93ef0eb7861ca891	0.12.2	0.12.2
TracReports	9706a5921243f3dc
TracReports	98e283747f1d31d2	0.12.3	0.12.7
TracReports	a9ebb8ff05ee1eea	1.2.1	1.2.1
TracReports	adf99c9d10078c73	1.0.1	1.1.1
TracReports	af127971b8903442	0.6	0.6.1
TracReports	b01316d27738d30b	0.10	0.10.5
TracReports	b0cfefa70a7efa7f
TracReports	b2a02c35b36c4983
TracReports	b7d69dd0cf83f992
TracReports	bd0639322defb81d
TracReports	c1b7ecaadaa392e3	1.2.4	1.2.6
TracReports	c9065ce2d118fe52	0.9	0.9.6
TracReports	ca31269c6ca870ef	1.1.4	1.2
TracReports	d0ca6f141926fb20	1.0.2	1.1.2
TracReports	d4856d9ad45635ae
TracReports	dc717fba5faa8e56	0.8	0.8.4
TracReports	e4d0f5b4f7e830f6	1.3.2	1.4.1
TracReports	e875b475d500a0e6	0.11.6	0.11.7
TracReports	ed2ae1a5485a6f6d	1.4.2	1.6
TracReports	f0ec0b1bed1742bf	1.0.6	1.0.20
TracReports	fff434de6f0f8340	0.11	0.11.1
TracRepositoryAdmin	044f41b937fdf29a
TracRepositoryAdmin	09fcf2d64551526e	1.0.18	1.0.20
TracRepositoryAdmin	11994722ef035380
TracRepositoryAdmin	19c3f9629980049e
TracRepositoryAdmin	19e35ab2f310f94c	1.5.4	1.5.4
TracRepositoryAdmin	1f88162e095cde98	1.0.14	1.0.17
TracRepositoryAdmin	24a79a9061bbaf21
TracRepositoryAdmin	33f552430167075d	1.4.4	1.6
TracRepositoryAdmin	37873b7fcb973abb
TracRepositoryAdmin	37a75cd67591ea97	1.4	1.5.3
TracRepositoryAdmin	38f4563820f4913f	1.2.3	1.2.3
TracRepositoryAdmin	41402ea52fdb0c2e	0.12.1	0.12.1
TracRepositoryAdmin	440e97e1ee29d16c	0.12	0.12
TracRepositoryAdmin	52917748ae6a12d1	1.0.2	1.1.2
TracRepositoryAdmin	554081af3bc778c6
TracRepositoryAdmin	562371f18d35c0f6	1.0.1	1.1.1
TracRepositoryAdmin	56be6a4067d88aac
TracRepositoryAdmin	57cde9e292aa9407	1.1.4	1.1.5
TracRepositoryAdmin	62478d4d69c249a1	1.2.2	1.2.2
TracRepositoryAdmin	653ba1f8d35cf06e
TracRepositoryAdmin	666c3e253b24264a	1.3.2	1.3.2
TracRepositoryAdmin	697b8086f4c285fb	1.0.4	1.0.4
TracRepositoryAdmin	6a049868298a96c8	1.0.5	1.0.6
TracRepositoryAdmin	6ce25b62d61e435d	1.3.3	1.3.3
TracRepositoryAdmin	824e4ab940c87844	1.2.1	1.2.1
TracRepositoryAdmin	83561ee74756c7f3	0.12.3	0.12.3
TracRepositoryAdmin	898056cb39797f38	1.0.3	1.1.3
TracRepositoryAdmin	9462628d3371cdcf	1.0.7	1.0.13
TracRepositoryAdmin	c306f167fead7c14	1.2.4	1.2.6
TracRepositoryAdmin	c6d7c2687deea7f6	1.1.6	1.3.1
TracRepositoryAdmin	cb6ed5c4c4d9378b	1.3.4	1.3.6
TracRepositoryAdmin	d0616fa8b020424d
TracRepositoryAdmin	dac02c1c454b07a1	0.12.2	0.12.2
TracRepositoryAdmin	ddfd36b4d159eaec
TracRepositoryAdmin	de313eceb224d44a	0.12.4	0.12.7
TracRepositoryAdmin	f77519887c6bb045	1.0	1.0
TracRevisionLog	0e57bbfc4f2a7844	0.10	0.11.1
TracRevisionLog	0fac68b6ed58fcd3	0.11.2	0.11.7
TracRevisionLog	2520e8cdfd9863c0
TracRevisionLog	2b52625e08ef304c
TracRevisionLog	330301555b9997f5
TracRevisionLog	4cd9308546f649b8	0.12	0.12.1
TracRevisionLog	4e145353cd9f2f86	1.0.3	1.3.1
TracRevisionLog	4ee4bb2416dbe316
TracRevisionLog	51a5facd8d766cc9	1.2.1	1.6
TracRevisionLog	ae28b8179cebc58a	0.12.2	1.1.2
TracRoadmap	0d4cfc954a70be28
TracRoadmap	21b31bfb051a9d01
TracRoadmap	24662ded681999dd	1.0.10	1.3.1
TracRoadmap	272912c93132194f	0.8	0.8.4
TracRoadmap	2c464f083b0bb438
TracRoadmap	3678a952c9fdaeb7	0.11.3	0.11.5
TracRoadmap	61660db48bc4c7a1	0.10	0.10.5
TracRoadmap	6d987c1513702239	0.12	0.12.2
TracRoadmap	70ffd9e2d331e1b4	0.11	0.11.2.1
TracRoadmap	78e0d967d9271436	1.0.4	1.1.6
TracRoadmap	7f89468d531a8c34	0.9	0.9.6
TracRoadmap	81fd42a7a7968559	1.2.4	1.6
TracRoadmap	962613dc6e434d12
TracRoadmap	9bb556988d40ef77	0.12.3	1.1.3
TracRoadmap	b5f9f94ad04756ec	0.11.6	0.11.7
TracRoadmap	d9ace3b630fed468
TracRoadmap	dcc27834c5478167	1.2.1	1.3.3
TracRss	0741347bf86064cf	0.12	0.12.3
TracRss	0beecf3696720afd	1.4.4	1.6
TracRss	0d573301fb0f6f6b	1.0.5	1.3.1
TracRss	1771d66dccb64955	0.6	0.7.1
TracRss	250fca24ec217358	0.9	0.9.6
TracRss	2996fa0abed63700	0.11	0.11.1
TracRss	2d71abeea3f9f23b	1.2.1	1.3.3
TracRss	374416842bc738f3
TracRss	5bccb02182d84037	0.12.4	1.1.2
TracRss	6af06363311f7ae8	0.11.2	0.11.7
TracRss	7c4391c095df2931
TracRss	9b612dbec878a8d1	0.8	0.8.4
TracRss	a909d9253cf428a7	1.4.2	1.5.3
TracRss	aea207138cda25f7
TracRss	cd800fe616a517bf	0.10	0.10.5
TracRss	d855adf0f7fed155	1.2.4	1.4.1
TracRss	e6fefdbdfa264b41	1.0.3	1.1.3
TracRss	e9264dcf515d4d5f
TracSearch	00c3c38ba8205cf5
TracSearch	08695bca4af5b871	0.12	0.12.2
TracSearch	3689223c0a4c8c19
TracSearch	478df13dd77e8119
TracSearch	48ac04557fe1f718	1.2.1	1.6
TracSearch	5b6422ba8068d539	1.0.12	1.0.20
TracSearch	7d4a0c1e366d497b	0.12.3	1.1.1
TracSearch	84c925d2f644469c
TracSearch	8e5fa0835215f5ba	0.10	0.11.7
TracSearch	a3b24f465aa416c1	1.0.3	1.1.6
TracSearch	b263be5b4b1a98d8	1.0.2	1.1.2
TracSearch	d60f7d5e882dc5f9	0.8	0.9.6
TracSearch	e2acd7221bff1864	1.2	1.3.1
TracSearch	ef2ac16995c49f6a	0.7	0.7.1
TracStandalone	062c598aae28f3c7	1.2.4	1.2.6
TracStandalone	0b074d7551d6b66d	1.2	1.3.1
TracStandalone	0b6d085b610df8ec	1.3.3	1.3.3
TracStandalone	176cf2116d5dc879
TracStandalone	18dd4b9cb36772d9
TracStandalone	27865ca70c39f991
TracStandalone	27bf797c0b6245d5
TracStandalone	2df30a792c22d987	0.12.3	0.12.3
TracStandalone	33a17edcb1e37d62
TracStandalone	35881788fdeea4ad	0.8	0.8.4
TracStandalone	36a36fb363eecf79
TracStandalone	38fc904729d8e771
TracStandalone	39676ffbaaee2df4	1.0.5	1.1.4
TracStandalone	3a886f75e32fd6ea	1.4.4	1.4.4
TracStandalone	40e4f2e5ecff3380
TracStandalone	48c0877e590e32ed	0.11.2	0.11.3
TracStandalone	522c28b008bd5c98	1.5.3	1.5.3
TracStandalone	595a9681908aa71d	0.11.4	0.11.5
TracStandalone	601f600b210b998f	0.12.4	0.12.7
TracStandalone	6b82e76ea6de4c1d	1.5.4	1.6
TracStandalone	6eaaf287a7d8474c	1.0.2	1.1.2
TracStandalone	6f9a966ff93b8a59	1.3.2	1.3.2
TracStandalone	7184e1a14fe1f850	1.0.7	1.1.6
TracStandalone	722a8abf2d586759	0.10	0.10.5
TracStandalone	72f807815fafc69d
TracStandalone	742a9debac8a169a	1.5.2	1.5.2
TracStandalone	7576eeeba1656268
TracStandalone	85ee87dfa248c829	1.0.3	1.1.3
TracStandalone	8e7e5a7fc7bbe22a
TracStandalone	8f0e9a83afad9b89	0.9	0.9.6
TracStandalone	909b7c478bcfb1c6
TracStandalone	97e0a9a60375dcef
TracStandalone	9b4d27e7c0f4e080
TracStandalone	a52fc74223f8fafc	1.0.6	1.1.5
TracStandalone	a8ac2887c76e2bc8
TracStandalone	af9bd9d9ec2fcb52	1.3.4	1.4.1
TracStandalone	b28040f9bb7bcbe4	0.12.2	0.12.2
TracStandalone	b4ac320fe7548565	1.0.4	1.0.4
TracStandalone	b6abcd20a74a6576
TracStandalone	b82255b0d6b6b9e8
TracStandalone	c8b1e114def9e01c
TracStandalone	ca786121b205ded2
TracStandalone	ce9e120ed9885805	0.11	0.11.1
TracStandalone	cf0eb83ed6d09a1c	0.12	0.12
TracStandalone	cf5081a7596ebf05	0.12.1	0.12.1
TracStandalone	d72f83aed74bae5f	0.11.6	0.11.7
TracStandalone	dddadbf4b8166a3f	1.0.9	1.0.9
TracStandalone	de8ad1e37e065c71
TracStandalone	de8b5fa62c278e69	1.0	1.0
TracStandalone	e585fd662bcef56f
TracStandalone	e6030694a4cea42b
TracStandalone	e907495137796371
TracStandalone	f22399c40fcbb878
TracStandalone	f45f49539082c89b	1.4.2	1.5.1
TracStandalone	f48ebcef432dc706	1.0.10	1.0.20
TracStandalone	f5046b97049d9633
TracStandalone	f9e3bee34d3352b7	1.0.1	1.1.1
TracStandalone	fc9b94c8faae908e
TracSupport	0abbd0efba1c4c3d	0.11	0.11.1
TracSupport	126553af4a54ec83
TracSupport	1373547a8cfc5914	0.12.3	1.1.2
TracSupport	16fa356b31d48798
TracSupport	391e99583cd2af91	1.0.3	1.1.6
TracSupport	3ce0d9059a4095fd	0.9	0.9.6
TracSupport	3e45027efee2a385	1.0.11	1.3.1
TracSupport	445826c2e7593924	1.2.1	1.3.3
TracSupport	4e25ea7b30eb83f2
TracSupport	534a57285a662469
TracSupport	5561f881984dd531
TracSupport	8368770c17639388	0.5.2	0.5.2
TracSupport	8d172d02917503bb	0.8	0.8.4
TracSupport	9524730e2d4472a0	0.6	0.7.1
TracSupport	b54539bcf269b1eb	0.10	0.10.5
TracSupport	c4c788e42f3c5f27
TracSupport	c4cacce9342723dd	0.11.2	0.12.1
TracSupport	ca302097b50d97a8	1.2.4	1.6
TracSupport	ca69462a7472b5f3	0.12.2	0.12.2
TracSupport	dc98455d1af69ec4
TracSupport	f2d7c178a42609c2
TracSyntaxColoring	08c13bee9925c9a9	0.11	0.11.1
TracSyntaxColoring	11262083f1a4fca9
TracSyntaxColoring	145c3a313fbcdbd8	0.8	0.8.4
TracSyntaxColoring	16da8722a63119fe	1.2	1.2
TracSyntaxColoring	216d4eccb04586f8	1.0.2	1.1.2
TracSyntaxColoring	2dc936a7d3f95a6b	0.12.3	0.12.3
TracSyntaxColoring	4372b8377e94754a	1.0.4	1.0.9
TracSyntaxColoring	4cf90438fe7954b0	0.9	0.9.6
TracSyntaxColoring	52c0d5c4a0cd296f	0.11.6	0.11.7
TracSyntaxColoring	545792efebfa8d10	1.0.3	1.1.3
TracSyntaxColoring	566dce5450ff1cc6
TracSyntaxColoring	613a1e4c8634fca4	0.11.2	0.11.2.1
TracSyntaxColoring	651c70d57c4ec341	0.7	0.7.1
TracSyntaxColoring	7c78be6b0e0333b9	0.10	0.10.5
TracSyntaxColoring	8443185d2a6ada92	1.2.1	1.6
TracSyntaxColoring	8970bbfdc0ad2ab2
TracSyntaxColoring	92def37bfa917120
TracSyntaxColoring	983691a62ca04cf4	1.0.10	1.0.20
TracSyntaxColoring	9cc9addf39a31b3d	0.11.3	0.11.5
TracSyntaxColoring	9e0a1bb4ae1f4216
TracSyntaxColoring	b7366067431d5a11	1.1.4	1.1.6
TracSyntaxColoring	b75eb337c324b2a7
TracSyntaxColoring	b76780a5f99da57b	1.3.1	1.3.1
TracSyntaxColoring	c4a10e3c25abd551	0.12.4	1.1.1
TracSyntaxColoring	c8473c02257f3811	0.12	0.12.2
TracSyntaxColoring	cc501e1e23e5e90f
TracSyntaxColoring	d7f414b5757d4cd0
TracSyntaxColoring	dcb76d4fdcca0808
TracSyntaxColoring	f6e6fb844180b894
TracTickets	040d430c11f5e9cb	1.2.1	1.2.1
TracTickets	05964112fb2065a7	0.11	0.11.1
TracTickets	05fef8801e955208
TracTickets	0c1d32586af12c39
TracTickets	15364dbfd27698ad	1.4.2	1.6
TracTickets	15d1f8e8f4dcc859	1.3.4	1.4.1
TracTickets	1679b8d99ccaa23b	1.2.2	1.2.2
TracTickets	2101887367d16ea1	0.5.2	0.5.2
TracTickets	264865e1e928f6dc
TracTickets	2720f0052f3e66e9
TracTickets	29daba084e19d5a0
TracTickets	2b97a937aebd25ae	0.10	0.10.5
TracTickets	37330fbf15e37358	1.2.6	1.2.6
TracTickets	37fac15ee2739e60	0.11.2	0.11.2.1
TracTickets	3d752f4c64a78b35
TracTickets	3e65f1e4b3c34423	1.2.3	1.2.3
TracTickets	40c705bb7bc827f6
TracTickets	4c07489acaa7c00c	1.3.2	1.3.2
TracTickets	4f1a211252d2be7f	0.8	0.8.4
TracTickets	5c0254faff965e6d
TracTickets	5d73011cead9cb16	0.11.6	0.11.7
TracTickets	67391a88d0e428c7
TracTickets	68d50b6e2f43e92a	0.11.3	0.11.5
TracTickets	6961cd01e3fee1f6
TracTickets	6c901453a33d9bfe	0.9	0.9.6
TracTickets	6de0e281d4e0a675	0.6	0.6.1
TracTickets	71aa876961069024
TracTickets	7b938faa15dea469	1.3.3	1.3.3
TracTickets	809ea8fd4b0af6e4
TracTickets	84f0bcef46d2c43e	0.7	0.7.1
TracTickets	884d71baa5af058b	1.0.10	1.0.11
TracTickets	8c8c976c33948b4a
TracTickets	8e43ae0bf919d880	0.12.3	1.1.1
TracTickets	96b80ec2925545dd	1.0.3	1.1.4
TracTickets	9ede0175baed7c53
TracTickets	a0dd3f9c0191915d	1.0.12	1.3.1
TracTickets	a95df1077180fc48	1.0.2	1.1.2
TracTickets	bd60278222d470b9	1.0.6	1.1.6
TracTickets	dfb3b672cd583cd7	1.2.4	1.2.5
TracTickets	f498443cd1c36ecf	1.0.17	1.0.20
TracTickets	fb518c7ca715e366	0.12	0.12.2
TracTicketsCustomFields	00d552980f2dd760	1.3.2	1.4.1
TracTicketsCustomFields	03ef900d9948adb0	0.11.3	0.12.7
TracTicketsCustomFields	0536faa45d78a383	0.11	0.11.2.1
TracTicketsCustomFields	0698200b09346a96	1.1.4	1.2
TracTicketsCustomFields	096243c2d95589ce
TracTicketsCustomFields	1226b6fade1ea15b	1.4.4	1.4.4
TracTicketsCustomFields	1c599fa32855a394	0.8	0.8.4
TracTicketsCustomFields	29f31767de5e0a64
TracTicketsCustomFields	2f7a8df09e95490b	1.0.6	1.0.20
TracTicketsCustomFields	3db77b8d342d0eb5
TracTicketsCustomFields	3fb2963fa4600cd1	1.2.3	1.2.6
TracTicketsCustomFields	3fd5b4f601989fdd	1.0	1.1.1
TracTicketsCustomFields	4044573900488887	1.0.3	1.1.3
TracTicketsCustomFields	415be49a4288a12d
TracTicketsCustomFields	5d35fc5d4005193c
TracTicketsCustomFields	a8de8d467aeea118	1.0.2	1.1.2
TracTicketsCustomFields	ce7bc40ebb10a50d	1.5.1	1.6
TracTicketsCustomFields	ceb80a22945d23bb	1.2.2	1.2.2
TracTicketsCustomFields	d3e1918fac94a04c	1.2.1	1.3.1
TracTicketsCustomFields	d5255a783fa4fce7	1.4.2	1.4.3
TracTicketsCustomFields	dbd2e3390e344989
TracTicketsCustomFields	eb8bff18e3fdf15e	0.10	0.10.5
TracTicketsCustomFields	f00f19d05e1bb77e	0.9	0.9.6
TracTicketsCustomFields	f77f8e2cc4b8a40d
TracTimeline	028313a0ff3e64cc	1.3.2	1.4.1
TracTimeline	2e3d4a454308d400	0.10	0.10.5
TracTimeline	35aba69204fabd26	1.4.2	1.6
TracTimeline	3cea40cfa5eae76e
TracTimeline	6164cf391fee2aea
TracTimeline	680a39cd5b4ea916	1.0.3	1.3.1
TracTimeline	7a38cbdcd3981d99	0.9	0.9.6
TracTimeline	7f55dac0492612c8	0.7	0.7.1
TracTimeline	810399465f7c5119	0.6	0.6.1
TracTimeline	9c348f97d5af5a57
TracTimeline	ac64d7b95575c616	0.12	1.1.2
TracTimeline	c184559b886755f0	0.5.2	0.5.2
TracTimeline	c585850cf38ff154
TracTimeline	d143e5ae0485123f	0.11	0.11.7
TracTimeline	d573a42f517d0a7c	1.2.1	1.2.6
TracTimeline	de6efe3bea1e0c92
TracTimeline	eb631770d3370df9	0.8	0.8.4
TracUnicode	06ebe3f0997301f8	1.4.4	1.6
TracUnicode	10e06fafa8c18149
TracUnicode	269506a7be7a1e95	1.2.6	1.5.3
TracUnicode	2ffaaefc57728ac7
TracUnicode	34c1eb6b39ba652a
TracUnicode	359ef9f9feccb3cb	0.12.4	1.1.2
TracUnicode	39a44b475edb2578	1.0.3	1.1.6
TracUnicode	4bc08b1c18231d40	0.7	0.7.1
TracUnicode	4be0bd45cb0ab991	0.11	0.11.1
TracUnicode	531bf73b5e90749f
TracUnicode	5a00e1125f7d2dd1	1.0.10	1.3.1
TracUnicode	8ab51acb67dbf3a7	0.8	0.8.4
TracUnicode	8af4aae10733d11f
TracUnicode	91e80df1f4f7a73c	0.11.6	0.12.3
TracUnicode	97a34cb4f370f589
TracUnicode	9e7f1609ce038001	1.2.1	1.3.3
TracUnicode	a47631cdcea8654e	0.9	0.9.6
TracUnicode	c010f5dffbaa227d	1.2.4	1.4.1
TracUnicode	effe76bb1bacea8c	0.11.2	0.11.5
TracUnicode	f78193fdd9d8da4c
TracUnicode	fda00870ec98570a	0.10	0.10.5
TracUpgrade	00082eb8c05d0e7f	1.2.4	1.2.5
TracUpgrade	027a14f2e6664710
TracUpgrade	0579bcd64ddd7ece	1.5.3	1.6
TracUpgrade	136f8be71463dccc
TracUpgrade	17be3ea991d7445c	1.0.2	1.1.2
TracUpgrade	17c8ed0cd0eea728
TracUpgrade	1a8d3c0e7c463730	0.11.6	0.11.7
TracUpgrade	1e2de308f9d1b20d
TracUpgrade	1f73660be7729ac8	0.9	0.9.6
TracUpgrade	2084b7cc596158ef	0.10	0.10.5
TracUpgrade	24390c11f0ec3b90
TracUpgrade	2a89e02b168fcadc
TracUpgrade	2d88c78f5f411c92
TracUpgrade	33e0263f9253b0bd
TracUpgrade	344070e955a9e62e
TracUpgrade	3466c8d0e9416c91	0.8	0.8
TracUpgrade	3faf673400fefac3	0.11.2	0.11.2.1
TracUpgrade	3fc490940768b8f5	1.1.4	1.1.6
TracUpgrade	4444ba6e2668bf91	1.0.9	1.0.11
TracUpgrade	491de1037bf3fde7
TracUpgrade	4fa23edcc9bafcbf
TracUpgrade	590f337652ba6e01
TracUpgrade	5bd64b8c159f047a	1.5.1	1.5.1
TracUpgrade	5c63cc89bc1be429	1.5.2	1.5.2
TracUpgrade	5f71f107baffb803	1.0.8	1.0.8
TracUpgrade	63db09f5dc26264b	1.3.2	1.3.2
TracUpgrade	67721699b05d933a	0.12.1	0.12.1
TracUpgrade	691705b0547424ad
TracUpgrade	747d590e11103167	0.12	0.12
TracUpgrade	75ae5918e3730e00	1.4	1.4.1
TracUpgrade	7ad78eb41ce23203
TracUpgrade	86787ac3be48ad4c	1.0.4	1.0.4
TracUpgrade	8846f7020acb91dc	1.0.12	1.0.17
TracUpgrade	8c733afafa2e3638
TracUpgrade	8eedfaf6572ef979
TracUpgrade	942ac2f1bfa4e11d	1.2	1.3.1
TracUpgrade	96eaf5d5e3b25b8e
TracUpgrade	994c9cee1332c04e	0.11.3	0.11.5
TracUpgrade	9d5f8e12927929ac
TracUpgrade	a8950c38c008ec1e	1.4.2	1.4.3
TracUpgrade	c01459d2b2d9961b	1.3.3	1.3.6
TracUpgrade	c0149243e398b265	0.11	0.11.1
TracUpgrade	c0e7dbec2c16f79a
TracUpgrade	c89f31b6cb86301b	0.12.3	0.12.7
TracUpgrade	cd7f70cef1ea5a46
TracUpgrade	d21a901b80d3dd8a
TracUpgrade	d3745ade330bcde6	1.0.3	1.1.3
TracUpgrade	d5d1aeb74779eaba	1.2.1	1.2.1
TracUpgrade	db1c3eaae415b1d0	0.8.1	0.8.4
TracUpgrade	ddd3840bf6137f4c	1.0	1.0
TracUpgrade	e194898fc9f8ef1b	1.2.3	1.2.3
TracUpgrade	e2425b2a89dbe900
TracUpgrade	e46d75e6813bba1b	1.2.6	1.2.6
TracUpgrade	eafe333f03b58202	1.0.5	1.0.7
TracUpgrade	ec2c03d6933e01c0
TracUpgrade	ed3975f9a2a367e4	1.0.1	1.1.1
TracUpgrade	ed3c92021dfa2ada	0.12.2	0.12.2
TracUpgrade	f664b585adadd6ae	1.2.2	1.2.2
TracUpgrade	f6c2ee50a4508b95	1.4.4	1.4.4
TracUpgrade	fab8980914f6aa7a	1.0.18	1.0.20
TracWiki	04b449a0fc20138c	0.12.1	0.12.2
TracWiki	04df4ac8eed96d41	0.10	0.10.5
TracWiki	0556fde1096ba711	1.0.12	1.6
TracWiki	0c32214097005c69	0.6	0.6.1
TracWiki	0fd38d95dccafd0b	0.12	0.12
TracWiki	1b0f31dac8674a54	0.9	0.9.6
TracWiki	24dd56b6c0c092e6
TracWiki	2dabc6f9b63fe4af
TracWiki	2f6c4001c2cb2f9c
TracWiki	4440034ac88c5a9b	0.12.4	1.1.1
TracWiki	4c1ff4815464b801	0.8	0.8.4
TracWiki	4fa32aa6a8abe577	1.0.10	1.0.11
TracWiki	62136c871e6a454c	0.11	0.11.7
TracWiki	628eb809e69191ab	0.5.2	0.5.2
TracWiki	631cc1833e320a64	0.7	0.7.1
TracWiki	7c8774d54459e3dc	0.12.3	0.12.3
TracWiki	89ef42a87d1a08ea
TracWiki	aca64a5d804fc02f	1.0.2	1.1.6
TracWiki	d2e9e723f1fa8ced
TracWiki	e3ff95a852d6359d
TracWiki	f8e182610f3099de
TracWikiMacros	61c52943079064d4
TracWikiMacros	645502be01d50a87
TracWikiMacros	a7b3ed112845036d
TracWikiMacros	b10ffeb784de5967
TracWorkflow	01743b3ebedc9ffe	0.12	0.12.3
TracWorkflow	027c7493594a40ba	1.0	1.0
TracWorkflow	0bb9f6cbf9a6a891
TracWorkflow	0f4fb7a0a900cbea	1.2.2	1.3.2
TracWorkflow	28cffc2c4532f6de	1.0.3	1.1.3
TracWorkflow	2d91f68b20aa7484	0.11.3	0.11.5
TracWorkflow	33fc9dcda049ee65	1.0.19	1.0.20
TracWorkflow	3f1b20d6d663edbc	1.2.3	1.2.3
TracWorkflow	407814549922cc51
TracWorkflow	4e76dc906265ab06	0.11.2	0.11.2.1
TracWorkflow	524bdfd017f5a4aa	0.11	0.11.1
TracWorkflow	52915852fc3bdb48
TracWorkflow	54d73dac0fb33ba2	1.4.4	1.6
TracWorkflow	61337f82f9aaf3b4	1.2.6	1.2.6
TracWorkflow	63a23576a51f22d5	1.4	1.4.1
TracWorkflow	656ea6f08a98db0b	1.0.5	1.0.17
TracWorkflow	669b87d326088ace	1.3.3	1.3.3
TracWorkflow	7fe7b1cb87e23122
TracWorkflow	87fa0c4580ac05e3	1.2.1	1.2.1
TracWorkflow	8a4aef01ae23ecfb	0.12.4	0.12.7
TracWorkflow	9259f74c5d847eed
TracWorkflow	93a7b29d945b096d
TracWorkflow	9f5eaf36a36cd6cb	1.0.1	1.1.1
TracWorkflow	a2a8af56944d6e02
TracWorkflow	a4a20d723b1181e9
TracWorkflow	a6fab161fc59250c	1.1.4	1.3.1
TracWorkflow	a974eb27b7ed5a05	1.2.4	1.3.6
TracWorkflow	b2719b731caf61ac
TracWorkflow	b49258fb2c29d001
TracWorkflow	bda6079b0b69a56c	0.11.6	0.11.7
TracWorkflow	be6d2ef5092b8af4
TracWorkflow	bf38f22679b3a08d	1.4.2	1.5.3
TracWorkflow	dec800099bd26d3b
TracWorkflow	faf60f47f649fa99	1.0.18	1.0.18
TracWorkflow	fc79de42db79ccfa	1.0.2	1.1.2
WikiDeletePage	10375b0f8ed7fe1d
WikiDeletePage	3150d73f55f4e197	0.12	1.1.6
WikiDeletePage	4135c3ff5708dbd0	1.0.11	1.6
WikiDeletePage	557ef1d07c2b2ed4
WikiDeletePage	6b78ca61ca31ef62	0.10	0.11.7
WikiDeletePage	b9f74b2405d282e3	0.9	0.9.6
WikiFormatting	04305f167e98718e	0.8	0.8.4
WikiFormatting	135a9318616d699d	0.6	0.6.1
WikiFormatting	21bf4aff24d2df9b	0.12.4	1.1.1
WikiFormatting	2208066a47490e14
WikiFormatting	254d040070b79d88
WikiFormatting	261c4ff6e4432b84	0.11	0.11.5
WikiFormatting	29ec34dd25a20189
WikiFormatting	35cde2b120106aa7	1.0.14	1.0.20
WikiFormatting	37180f0e2597adcb
WikiFormatting	44fa211f6c66fcae
WikiFormatting	49989187b51ca79b
WikiFormatting	50a0b801b821d557
WikiFormatting	52be9f844739453a
WikiFormatting	59d90e0e6e8dc57f	0.10	0.10.5
WikiFormatting	5aec9a9ec87f6aab	1.0.10	1.3.1
WikiFormatting	6095eceefa55c9ed
WikiFormatting	6368be3a46f29585	0.5.2	0.5.2
WikiFormatting	72379c9640111699	1.2.4	1.6
WikiFormatting	76cd895cdfa1d299	1.0.2	1.1.3
WikiFormatting	7b52cff4699d29e5	0.11.6	0.11.7
WikiFormatting	81af88989b87e9f3
WikiFormatting	8322f6f9b91d139b
WikiFormatting	897e035e2c068e47	0.9	0.9.6
WikiFormatting	8994ae81b45f7ea7
WikiFormatting	8c72d88493abfd7d	1.0.5	1.1.4
WikiFormatting	95f6593966ae0932
WikiFormatting	9edc6d36f173e7d2
WikiFormatting	9ede953e2b2b59a8
WikiFormatting	a0da2e55c6432d25	1.3.3	1.3.3
WikiFormatting	a84fcf3062dc851e	1.2.2	1.3.2
WikiFormatting	adf4f59427496923	0.12.1	0.12.1
WikiFormatting	b4eafea655c80375
WikiFormatting	b7b0d4ca1a11641c
WikiFormatting	bfabba12c113eaef
WikiFormatting	cd12734967d1adf5	0.12.2	0.12.2
WikiFormatting	d4e6500961b698c9	0.12.3	0.12.3
WikiFormatting	d7359545c62ee92f	0.5	0.5.1
WikiFormatting	db178c316fc97b2f	1.0.6	1.1.6
WikiFormatting	e0213a4f361532e9	1.2.3	1.2.3
WikiFormatting	e46a57a031ef101f
WikiFormatting	eb347370b4273951	0.7	0.7.1
WikiFormatting	f33ec835e438bd4b
WikiFormatting	f41c6410299fc02f	1.2.1	1.2.1
WikiFormatting	fa96a4721a721a5b	0.12	0.12
WikiFormatting	fd09a63e704d2d69
WikiFormatting	fd9f3de89f331708
WikiHtml	248874103d7fbfea	0.11.6	0.11.7
WikiHtml	24e6f9388d2409c0
WikiHtml	289a453d9756b87e	0.8	0.9.6
WikiHtml	5b6f1fddb40d9023
WikiHtml	5de01e225520271b	1.0.3	1.3.1
WikiHtml	6d3abd1f1c8c7095
WikiHtml	87c29962b4669859	1.2.4	1.6
WikiHtml	8b856a22e95dd4c2	0.10	0.10.5
WikiHtml	974d2ac3074786d3	0.12	0.12.2
WikiHtml	aa3cf76726e32d2e
WikiHtml	acac5df09a8a2930
WikiHtml	ba629ff6f018f689	0.11	0.11.5
WikiHtml	bb643abb176cf5f6	0.7	0.7.1
WikiHtml	bec351c763875bd5
WikiHtml	c787328d44727a73	0.12.4	1.1.2
WikiHtml	e6d2da65014f485f
WikiHtml	e776b1087ab92548	0.12.3	0.12.3
WikiHtml	e875886c44c7a807
WikiHtml	f2d434fcb8440f02
WikiHtml	fa31e6ecc6edcbd8	1.2.2	1.3.3
WikiMacros	07d045002197b4e8	0.12.1	0.12.1
WikiMacros	111e8a654678874e
WikiMacros	1b0b1ac9c8e68b38	1.0.4	1.1.5
WikiMacros	218c68f4c7feebd4	0.11	0.11.1
WikiMacros	23a22bb297b5e650
WikiMacros	25eb37d9d22efc5a	0.12.2	0.12.7
WikiMacros	262f33e34ad0f042	0.12	0.12
WikiMacros	2bee569a08643eab	1.0	1.0
WikiMacros	370a7291b56f82d9	0.11.6	0.11.7
WikiMacros	59a2436a7b0f8817
WikiMacros	5f4a9ad5088b6eb3	1.0.1	1.1.1
WikiMacros	608252de30c9f9ef
WikiMacros	62fb24b9d503c154	0.11.2	0.11.5
WikiMacros	64d096c277ca834c
WikiMacros	655feb04486a7395	1.2.3	1.2.3
WikiMacros	6afedc20070a5d09
WikiMacros	6e3d38e8a784a536
WikiMacros	731463c4ada6b40c
WikiMacros	7b3c3e0ea2b06521	1.0.3	1.1.3
WikiMacros	7bdb836622b3f3f5
WikiMacros	7e3bb5079ffa4677
WikiMacros	824e29eca18ccdd8
WikiMacros	9527005e6cf6746a
WikiMacros	989a5af8904621b4
WikiMacros	99268f799935a220	1.0.2	1.1.2
WikiMacros	9aac801a988568f6	1.4	1.6
WikiMacros	a8f81be257fc4199
WikiMacros	ab2fa8f62d4e57f9	1.0.7	1.1.6
WikiMacros	c13e4c727f013518	0.8	0.8.4
WikiMacros	ccf8f992e77ea168	1.3.3	1.3.3
WikiMacros	ce86a461c6205eda	0.12.3	0.12.3
WikiMacros	d45a410a878d627c	1.2.4	1.3.6
WikiMacros	d7a623525ec04cea	1.0.18	1.0.20
WikiMacros	d818b0b49dde31b6	0.7	0.7.1
WikiMacros	ea0ad393aa64a1e9	1.2.1	1.3.2
WikiMacros	ed1d038a345e4d0b	0.10	0.10.5
WikiMacros	eddac93ea84e3c6d	1.0.10	1.3.1
WikiMacros	ee22f181b4c95225	0.9	0.9.6
WikiMacros	f6bab5d19b21629e
WikiMacros	f7db9faac5c4eb0e
WikiNewPage	0518d7db833c7029	0.5.2	0.6.1
WikiNewPage	0f443391f9ac3237	0.12.5	0.12.7
WikiNewPage	1faba0aeec59cf4a	1.0.2	1.1.2
WikiNewPage	3cd0ac83541b57cc	1.0.1	1.1.1
WikiNewPage	673c3f9181432c30
WikiNewPage	73d00a1587ab3936	0.11	0.11.7
WikiNewPage	809a3f7bb0034272	0.12.3	1.0
WikiNewPage	8b193bc6b0735d2c
WikiNewPage	945b66349cf418e1
WikiNewPage	b8eaf61a7e712953	1.0.3	1.1.6
WikiNewPage	bc49d6efdd2102b7
WikiNewPage	c2edd87faa4bf013	1.0.14	1.6
WikiNewPage	c49d7ce673516953	0.8	0.8.4
WikiNewPage	ea1953ac19b4bb50	0.9	0.9.6
WikiNewPage	ece2c9b5175305d7	0.7	0.7.1
WikiNewPage	f506348a3909fe75	0.10	0.10.5
WikiNewPage	fac8a3e42db7f3d4	0.12	0.12.2
WikiPageNames	0f24270f96a8704c	0.12	1.1.2
WikiPageNames	3dea53d65a8833a0	0.11	0.11.7
WikiPageNames	4837b030082eec31	0.6	0.7.1
WikiPageNames	483d28e0bd828e95	1.0.5	1.1.6
WikiPageNames	522ef8085d0c5887	1.0.3	1.1.3
WikiPageNames	5509ea242e8137cf
WikiPageNames	6624af70910ab33c	0.10	0.10.5
WikiPageNames	8967e55155f48999	1.0.14	1.6
WikiPageNames	927a9d3a3bfd3784	0.9	0.9.6
WikiPageNames	99f8131fcc6686cb	0.5.2	0.5.2
WikiPageNames	a3035887db924442	0.8	0.8
WikiPageNames	ae544cb1d3f48ea3
WikiPageNames	bf2569e12ae49b32
WikiPageNames	fa003492a5e13df7
WikiPageNames	fd627c7c28dfec5c	0.8.1	0.8.4
WikiProcessors	07dbe2bc268c59ae	1.0.4	1.0.4
WikiProcessors	0a3fc3ae2a286634	1.2.3	1.2.3
WikiProcessors	0ada281fdeee0a85
WikiProcessors	0e2d545cf375c034
WikiProcessors	1a1c328c753f55d4	0.9	0.9.6
WikiProcessors	1bffe503bdea0d9f
WikiProcessors	2b836cc9c406684c
WikiProcessors	2c011112de6f302d
WikiProcessors	35ccd8b365c97122	1.2.4	1.6
WikiProcessors	38bb8786b7f15ab4
WikiProcessors	39ce7155578b4463
WikiProcessors	4069f7505d660c28
WikiProcessors	455bcd1f69adae3c	0.11.6	0.11.7
WikiProcessors	47380ac98a748bc7	1.0.2	1.1.3
WikiProcessors	4902c569334a0e60	1.0.5	1.0.13
WikiProcessors	4a721b43c1bb9b7d
WikiProcessors	4ae2dd1f6e7ed418
WikiProcessors	57029a2508e8c68c
WikiProcessors	613361a17be67291	1.0.1	1.1.1
WikiProcessors	63abbdf5d06fff42	0.12.2	0.12.2
WikiProcessors	6a72105895dd3608	0.7	0.7.1
WikiProcessors	71340276c674cb14
WikiProcessors	72ce2e55dfb1f8b1
WikiProcessors	8b0597080720ff4e	0.10	0.10.5
WikiProcessors	8eeb4dbc22e833c1	1.2	1.3.3
WikiProcessors	936fc400a1980175	0.11	0.11.5
WikiProcessors	a5861b888b97ce1d
WikiProcessors	a63b48bf8facb443
WikiProcessors	a6fc8b26528c5e7b	0.12.7	0.12.7
WikiProcessors	aca8a53b1d7688c3
WikiProcessors	b27cdd6ac46c7bdc	0.12	0.12.1
WikiProcessors	b405598477012e80	0.8	0.8.4
WikiProcessors	b54769f296d5b4b9
WikiProcessors	b6e27bc0df0a2dd1	0.12.4	1.0
WikiProcessors	bd7378cf1a0f63ac
WikiProcessors	c4f39ef7216cdde3
WikiProcessors	cc6d0912dfa65034	1.0.14	1.0.20
WikiProcessors	d8fbd299eda4f50a	0.12.3	0.12.3
WikiProcessors	d92099d24b9a2b03
WikiProcessors	eae2d995aab3f6d9	1.1.4	1.1.6
WikiRestructuredText	06a61f0cb98ad2d1	1.0.10	1.0.13
WikiRestructuredText	082e8ef609a78642
WikiRestructuredText	0b7de88078252d6b	0.11.6	0.11.7
WikiRestructuredText	1d261e18fbfd94e3	1.0.18	1.0.20
WikiRestructuredText	37c88a07dccc1035	0.11	0.11.1
WikiRestructuredText	39afaada0b9e8ed9	1.0.3	1.1.6
WikiRestructuredText	406912b04aaeadee
WikiRestructuredText	461c6a051181e37a	0.12	0.12.1
WikiRestructuredText	561506ac05c2f157	0.7	0.7.1
WikiRestructuredText	704cd47192dff13d	1.4	1.6
WikiRestructuredText	7e4453f4fd38ed8d
WikiRestructuredText	84894f16dce9c777	0.11.2	0.11.2.1
WikiRestructuredText	925ecec06afebd52	0.9	0.10.5
WikiRestructuredText	acfcd2b1be1b9aae
WikiRestructuredText	c4a573f551fb4cd7
WikiRestructuredText	cfc8494cbba5551a	0.8	0.8.4
WikiRestructuredText	dcf9590fdadfb5d1	0.11.3	0.11.5
WikiRestructuredText	e64f9d50d52aa46a	0.12.2	1.1.2
WikiRestructuredText	efb9f87446c12297
WikiRestructuredText	f46c8e74c066eda8
WikiRestructuredText	f79c0e805415e4af	1.0.14	1.3.3
WikiRestructuredText	fa834712bc60dd38	1.2.3	1.5.1
WikiRestructuredText	fac1ee15e35b34d4
WikiRestructuredTextLinks	1bff84795e8e2b0c	0.11	0.11.2.1
WikiRestructuredTextLinks	1cbc38cc33d4a28b
WikiRestructuredTextLinks	20e455ad308d6021
WikiRestructuredTextLinks	41bc1ac98d9891ad	0.7	0.7.1
WikiRestructuredTextLinks	41e5256fd609a849	1.2.5	1.6
WikiRestructuredTextLinks	4c49c2c73dcbeaf5	1.0.12	1.3.6
WikiRestructuredTextLinks	78dfc0c093b92d17	0.9	0.9.6
WikiRestructuredTextLinks	7ca389d9affad210	1.0.3	1.1.6
WikiRestructuredTextLinks	9f9afbaa44a7af16	0.10	0.10.5
WikiRestructuredTextLinks	a80f3367201e3a92	0.8	0.8.4
WikiRestructuredTextLinks	f750baf56adc3a6b	0.11.3	1.1.2
WikiStart	03faeb7558e7f8b3	1.0.18	1.0.20
WikiStart	048b3f8a9243c097	0.6.1	0.6.1
WikiStart	05ea7b27c9aadc88
WikiStart	087ba5e3b3838ca3	0.11.4	0.11.4
WikiStart	0af5f263501bc8df	0.12.3	0.12.3
WikiStart	0ece2e4319a197d6	0.9.2	0.9.2
WikiStart	0f768eee4f0e3fc2
WikiStart	1004d95826f9c44b	1.0	1.0
WikiStart	10183d0fa8942b28	0.12.4	0.12.4
WikiStart	1063a2f775dc3e9e
WikiStart	11acd4a4ea0e30d1
WikiStart	12b36e079e2e72a9	1.0.12	1.0.12
WikiStart	1ab2c86e8c8a0f3f
WikiStart	1b96bb1be05dbad3	0.12.2	0.12.2
WikiStart	204c90bd8b35b896
WikiStart	2172d735a31e9114	0.12.5	0.12.5
WikiStart	22977ff83055a0cb	1.1.5	1.1.5
WikiStart	25a8b62ced3538ba
WikiStart	26db9efba1d099fd	0.7	0.7
WikiStart	29f298287b0b3770	0.11.3	0.11.3
WikiStart	2a66afa8da159f57	1.3.2	1.3.2
WikiStart	2cd28508db8e37d3	0.10.5	0.10.5
WikiStart	2cd382937f85d3a6
WikiStart	2cd774f9ed9987c0
WikiStart	2f1cac3b8db5d0aa
WikiStart	327e7e8cd8219a61	0.9.4	0.9.4
WikiStart	36e332850777ef3c	1.0.10	1.0.10
WikiStart	38a54f7f7b2f7324	0.5	0.5.1
WikiStart	3a5653233bb924c3	1.0.7	1.0.7
WikiStart	3f22c9a99d3167a2	0.10	0.10
WikiStart	42f607668073cf92
WikiStart	43e1bca8640406f5	1.3.1	1.3.1
WikiStart	442a10bbb59feb18
WikiStart	47473a9aa6dbfb14
WikiStart	48c7984e9e009772	0.11.6	0.11.6
WikiStart	4a7ac7884ce165d7
WikiStart	4cb756d3360dc131	1.0.5	1.0.5
WikiStart	4d6724f605c05d19	0.10.2	0.10.2
WikiStart	503f7c1e3d0990d6
WikiStart	512cc98fa2c00750
WikiStart	52550c97c812be6a	0.9.6	0.9.6
WikiStart	57fd5745517181e6
WikiStart	5818227a9932bc73
WikiStart	5931a372ea8238fc	0.10.1	0.10.1
WikiStart	5b21435f858b9dff
WikiStart	5bbbc1c618628c8c	1.0.14	1.0.14
WikiStart	60e847da7b730adc
WikiStart	64a14d9e2d67a209
WikiStart	65bbf8a380fb090d	1.0.13	1.0.13
WikiStart	661f05c47250c6aa	0.9.3	0.9.3
WikiStart	665bdb780886443d	0.12.6	0.12.6
WikiStart	66d27bd2c69cd8b8	0.9.5	0.9.5
WikiStart	69c48f8a97df872a	0.12.7	0.12.7
WikiStart	705c423f228ca182	1.1.6	1.1.6
WikiStart	73b5aa3808fa5732	0.11.2.1	0.11.2.1
WikiStart	761a0c1bd9f915fc
WikiStart	7ee3935724f485e1
WikiStart	81b3a745b5be3968	1.2	1.2
WikiStart	837e443d018ccec2	0.8.1	0.8.1
WikiStart	842e42bd7d5a9f4f
WikiStart	853fd73ab73719cc	0.10.4	0.10.4
WikiStart	866c5a84cf042f79	1.2.2	1.2.2
WikiStart	872b87519ef62918	1.0.17	1.0.17
WikiStart	8bcb960d9d7b7829	1.1.4	1.1.4
WikiStart	8cca9235c21096f3	1.0.3	1.0.3
WikiStart	8f3390fac50742ed	1.1.1	1.1.1
WikiStart	903dec76d8af6c76	0.11.1	0.11.1
WikiStart	9214622c4478a6ac
WikiStart	927fc457c21d87e8
WikiStart	92b94729f883a951	0.10.3.1	0.10.3.1
WikiStart	95205046428d4ae7
WikiStart	9619271f41b8da14
WikiStart	9765d3d7c1b22368
WikiStart	9972dbfce9cab578
WikiStart	999930fc27dc7a42	1.0.9	1.0.9
WikiStart	999ab60f34676245
WikiStart	9cb36552069a1962	0.11.2	0.11.2
WikiStart	9e4ba634e160f57f
WikiStart	9fd82b13e03d1bfb
WikiStart	a08140bde0f115d0	0.11.5	0.11.5
WikiStart	a0ce0bb84240e5ed	1.2.1	1.2.1
WikiStart	a230f1c62bdaf626
WikiStart	a2b366448d97a667
WikiStart	a3e98d6bc1c0e058
WikiStart	a643a95c55c8e904
WikiStart	a801a1c43189d72c	0.8.3	0.8.3
WikiStart	a84b8ed4d1f127ec	0.11.7	0.11.7
WikiStart	a9c72188b95f6d97
WikiStart	add8985a8fbe96d4
WikiStart	af158da4e3aa75a3	0.9	0.9
WikiStart	b26b9fceff23275d	0.9.1	0.9.1
WikiStart	ba5c702540cba68a	1.0.15	1.0.15
WikiStart	be0907518e7e525c
WikiStart	be30bf902188bb51
WikiStart	bef1c7c5fa9fed98	0.8.4	0.8.4
WikiStart	bef645db3c88af69	0.12	0.12
WikiStart	c08ccfd87ddb8a6a	0.11	0.11
WikiStart	c121f0f6cdd3d3e2
WikiStart	c181b2f7a94fba57
WikiStart	c3841467e1687b31
WikiStart	c41449ddcac26929	1.1.3	1.1.3
WikiStart	c7289c7de5764a0e	1.0.2	1.0.2
WikiStart	c79c18b3c3c49041
WikiStart	cd86fbbeb3b1aaf4
WikiStart	ce5001bb4421a2c6
WikiStart	cefcd4e7f5112979	1.1.2	1.1.2
WikiStart	d0e58d1428098835
WikiStart	d46db00917d513ed
WikiStart	d6b3c050f147ea99
WikiStart	dac2da786a70bcdd
WikiStart	db97b29de03d2fb8	1.0.4	1.0.4
WikiStart	dc0f16bdb9b7cb56
WikiStart	dd7b55211059bde5	0.10.3	0.10.3
WikiStart	e09fbcd1c93376b5	0.8	0.8
WikiStart	e1561859d3ca9b31	0.6	0.6
WikiStart	e275f3763daff7d4	1.0.11	1.0.11
WikiStart	e42b114101044458	1.0.1	1.0.1
WikiStart	e9146ac71b766348
WikiStart	e9fc0453cfbd3162	1.0.8	1.0.8
WikiStart	ee18d86c2c9dfebd
WikiStart	efd11b828d25c280
WikiStart	f5062b8b6030d888	0.7.1	0.7.1
WikiStart	f5434ed00543ce72
WikiStart	f6285b52062c2a61	1.2.3	1.6
WikiStart	f8189443aaf46e93	0.8.2	0.8.2
WikiStart	faf6a0b91f12ff23	0.12.1	0.12.1
WikiStart	fb6f656990a17086	1.0.6	1.0.6
WikiStart	fbce61cba61c0d20
WikiStart	fcc2b3490fb7ffc8	0.5.2	0.5.2
WikiStart	ffd28e4fdbfe4057
checkwiki.py	58426f7072b4b3c2	0.9	0.9.6
checkwiki.py	a1ae38c567c9a868	0.8	0.8.4
checkwiki.py	c04bebe26172664c	0.6	0.6.1
checkwiki.py	c94a081770712b10	0.10	0.10.5
checkwiki.py	fc6d171490943991	0.7	0.7.1

"""##

/// The files of `rules/` by their names.
package static let rules: [(name: String, text: String)] = [
("acronym-undefined.yml", ##"""
what: Acronyms are explained
severity: note
since: 0.1.0
default: off
judged: {date: 2026-11-30, findings: 6, useful: 2}
why: >
  Newcomers see acronyms that everybody else knows, and may hesitate to ask what they mean. The most frequent ones cost
  the most time.
how: >
  Spell out an acronym where it first appears, such as "service level agreement (SLA)", or explain it in a glossary:
  a table row, a term with its definition, or a bold word at the start of a list item.
words:
  # Those that readers of technical documents know.
  any: [AM, API, AST, CJK, GPG, RPM, RSA, DEB, XDG, APIS, APP, ARM, ASCII, AWS, BIOS, BMP, BOM, BSD, BST, CA, CC0, CD, CDN, CEO, CET, CI, CLI, CMD, CORS, CPU,
    CPUS, CRLF, CRUD, CSS, CSV, DB, DLL, DNS, DOC, DOM, EN, EOF, EOL, ETA, EU, EUR, FAQ, FIXME, FTP, GB, GCC, GIF, GIT, GMT,
    GNU, GPL, GPU, GUI, GUID, HDD, HTML, HTML5, HTTP, HTTPS, IBM, ICO, ID, IDE, IDS, IE, II, III, IM, IO, IOS, IP, IPV4,
    IPV6, IRC, ISBN, ISC, ISO, IT, JPEG, JPG, JS, JSON, JSX, JVM, KB, KO, LAN, LGPL, LTS, MAC, MB, MD, MIME, MIT, MP3, MP4,
    MPL, MR, MS, NB, NFS, NPM, OK, OOP, ORM, OS, OSS, OSX, OWASP, PC, PDF, PGP, PHP, PM, PNG, POSIX, PR, PRS, PS, QA, QR,
    RAM, README, REPL, REST, RFC, RGB, RPC, RSS, RST, RTF, SDK, SHA, SHA1, SHA256, SMTP, SPDX, SQL, SSD, SSH, SSL, SVG, SVN,
    TBD, TCP, TLS, TODO, TOML, TS, TTY, TV, TXT, UDP, UI, UK, URI, URIS, URL, URLS, US, USA, USB, USD, UTC, UTF, UUID, UX,
    VAT, VCS, VM, VMS, VPN, VS, WAV, WIKI, WIP, WWW, XHTML, XML, XSS, YAML, ZIP,
    # Shouted words, and words of code that are no acronyms.
    ADD, ALL, ALTER, AND, ANY, AS, ASC, AT, BE, BUT, BY, CALL, CAN, CASE, CREATE, DESC, DELETE, DO, DONE, DROP, ELSE, END,
    ENV, ERROR, EXEC, EXIT, FALSE, FAIL, FILE, FOR, FOUND, FROM, FULL, GET, GO, HAS, HEAD, HERE, HOME, IF, IN, INFO, INSERT,
    INTO, IS, JOIN, KEY, LEFT, LIKE, LONG, MAIN, MAY, MUST, NAME, NEVER, NEW, NO, NONE, NOT, NOTE, NOW, "NULL", OF, OFF, ON,
    ONLY, OPEN, OR, OUT, PASS, PATH, POST, PUT, READ, REQUEST, ROOT, SAME, SELECT, SET, SHALL, SHOULD, START, STOP, TABLE,
    TEST, TESTS, THAT, THE, THEN, THIS, TO, TRUE, UP, UPDATE, USE, USER, VALUES, VERY, VIEW, WARN, WHEN, WHERE, WITH, WRITE,
    YES, YOU, YOUR]
examples:
  - bad: |
      # Mail

      The MTA hands it to the LDA. Both read the RBL.

      If the MTA is slow, look at the RBL; then restart the LDA, and the MTA after it. An RBL may be down. The LDA says so.
  - good: |
      # Mail

      The mail transfer agent (MTA) hands it on.

      If the MTA is slow, restart the MTA. The HTTP server is another matter: HTTP has nothing to do with HTTP mail.
  - good: |
      # Mail

      PREFER short names. PREFER long lines. PREFER none of them. Some prefer neither.

"""##),
("changelog.yml", ##"""
# The lists of names and headings are drawn from the headings and file names of 217 public repositories.
what: Readers learn what has changed
severity: warning
since: 0.1.0
why: >
  Before an update, people want to know what will change; after it, what broke. A commit log does not tell them: it
  is written for the people who made the changes.
how: >
  Keep a CHANGELOG with a section for each version: its number, date, and what was added, changed, fixed, and
  removed.
item:
  order: 4
  title: Changelog
  names:
    [changelog, change log, changes, change, history, news, releases, release notes, "release notes …", "… release notes", what's new, whats new, version history, updates, change history, release note, "release note …", "… release note", "what s new …", "whats new …", "what is new …", release log, version log, "history of changes", modification history, "… change history", "… release history",
     "changelog …", "… changelog", "changes …", latest changes, release history, versionshinweise, versionshistorie, "notes de version", "historial de versiones", "notas de la versión", 发行说明, 版本说明, 更新记录, 変更点, 更新情報, änderungen, änderungsprotokoll, neuigkeiten, historique, "journal des modifications", nouveautés, novedades,
     registro de cambios, 更新日志, 变更日志, 版本历史, 更新履歴, 変更履歴, リリースノート]
  weak-names: [upgrading, migration, upgrade, "migration guide …", "… migration guide", "migrating …", "upgrading …"]
  headings:
    en:
      [changelog, change log, "… changelog", "… change log", "changelog …", changes, history, version history, release history, release note, "release note …", "… release note", change history, changes history, what changed, what has changed, "what changed …", release log, version log, "new in …", release notes, "release notes …", "… release notes", releases, what's new, "what's new …", whats new,
       news, latest changes, unreleased, updates, latest release, revision history, update history, "changes in …"]
    de: [änderungsprotokoll, änderungen, versionshistorie, neuigkeiten, versionshinweise, änderungshistorie]
    fr: [journal des modifications, historique, historique des versions, notes de version, nouveautés, journal des changements, changements]
    es: [registro de cambios, historial de cambios, historial de versiones, notas de la versión, novedades, cambios]
    zh: [更新日志, 变更日志, 变更记录, 版本历史, 发行说明, 更新记录, 更新历史, 更新说明]
    ja: [更新履歴, 変更履歴, リリースノート, チェンジログ, 変更点, 更新情報]
  weak-headings:
    en: [recent changes, upgrading, migration, breaking changes, migration guide]
  traps:
    headings: [project history, "history of the …", "project history …", release notes format, how to write release notes, "writing release notes …", "… release notes format", "new in town", browser history, command history, "… history api", news feed, update, making changes, submitting changes]
    names: [release process, releasing, "… history api", "project history", "api changes guide"]
  elsewhere: none
  weak: partial
  exclusive: true
  mentions:
    en: [changelog, change log, release notes, release history, what's new, changes, what has changed, version history, list of changes]
    de: [änderungen, änderungsprotokoll, versionshinweise]
    fr: [notes de version, changements, nouveautés, journal des modifications]
    es: [notas de la versión, cambios, novedades]
    zh: [更新日志, 变更, 更新内容]
    ja: [変更内容, 変更履歴, 更新履歴, リリースノート, 変更点]
  addresses: [/releases, /tags, changelog, CHANGELOG, release-notes, whatsnew]
  evidence:
    - what: "{n} versions"
      wish: the released versions
      signal: versions
      count: 2
      points: 2
      strong: true
      beside: [unreleased, upcoming, unveröffentlicht, next release, in development, under development]
    - what: "{n} pages, one per version"
      wish: the released versions
      signal: version-files
      words: [releases, release, release notes, release note, release history, changelog, changelogs, change log, changes, change history, relnotes, whatsnew, "what's new", news, versions, version history, changements, notes de version, versionshinweise, novedades, 更新日志, 发布说明, リリースノート]
      count: 2
      points: 4
      strong: true
    - what: a folder of notes for the next version
      signal: files
      wish: the released versions
      words:
        [.changeset/*.md, "*changelog.d/*", "*newsfragments/*", "*news-fragments/*", "changes/*.rst", "changes/*.md", "docs/changes/*", "doc/changes/*", "docs/changelog/*", "doc/changelog/*", "docs/upcoming_changes/*", "news/*.rst", "news/*.md", .changes/*, .changelog/*, "changelogs/fragments/*", "changelogs/unreleased/*", "changelog/*", "*releasenotes/notes/*",
         "release-notes/*", "release_notes/*", "common/changes/*", "change/*.json", ".release-notes/*", "unreleased_changes/*", "doc/release/upcoming_changes/*"]
      points: 1
    - {what: dates, wish: the date of each version, signal: dates, points: 1}
    - {what: "{n} changes", wish: what changed in each version, signal: items, count: 3, points: 1}
  present: {points: 3, strong: 1}
  partial: {points: 1}
  limits: [raw-log, behind-tags, stopped]
  next:
    missing: Start a CHANGELOG with the last release, its date, and its changes.
  scaffold:
    file: CHANGELOG.md
    text: |
      # Changelog of {name}

      ## Unreleased

      <!-- tracdown: to be written -->

      - What was added, changed, mended, removed since the last version?

      ## The last version, and its date

      <!-- tracdown: to be written -->

      - What was different in it for those who use it? What must they do when they update?
examples:
  - good:
      CHANGELOG.md: |
        # Changelog

        ## 1.1.0 (2026-02-03)

        - Shows tides.
        - Berths can be sorted.

        ## 1.0.0 (2025-11-20)

        - First version.
  - bad:
      CHANGELOG.md: |
        # Changelog

        ## Unreleased

        - First version.
  - bad: |
      # Harbour

      Shows which ships lie where.

"""##),
("citation.yml", ##"""
what: Readers learn how to cite it
severity: warning
since: 0.1.0
profiles: [research]
why: >
  Work that cannot be cited does not count as a publication, and results cannot be traced to the version that
  computed them.
how: >
  Add CITATION.cff, which hosts show as a button, or a section "How to cite" with the reference, the DOI, and a
  BibTeX entry.
item:
  order: 30
  title: How to cite it
  names: [citation, citations, citing, cite, how to cite, "citing …", "how to cite …", zitieren, citer, citar, 引用]
  headings:
    en: [citation, citations, citing, "citing …", cite, "cite …", how to cite, "how to cite …", "citation …", "please cite …", "reference and citation …", acknowledging, attribution and citation, publication, publications, "references and citation"]
    de: [zitieren, zitierweise, "wie zitieren", zitation]
    fr: [citer, citation, comment citer, "pour citer …"]
    es: [citar, citación, cómo citar, cómo citarlo]
    zh: [引用, 如何引用, 引用本项目]
    ja: [引用, 引用方法, 論文の引用]
  traps:
    headings: ["citation style …", "citation styles …", "citation key …", "citations api …"]
  mentions:
    en: [how to cite, please cite, citation, if you use this, cite us]
    de: [zitieren]
    fr: [citer]
    es: [citar]
    zh: [引用]
    ja: [引用]
  addresses: [doi.org, zenodo.org, joss.theoj.org, arxiv.org, citation]
  evidence:
    - what: a file that says how to cite it
      wish: "the reference to cite, with its DOI"
      signal: files
      words: [citation.cff, citation.bib, citation, inst/citation, codemeta.json]
      points: 4
      strong: true
    - what: a BibTeX entry
      wish: "the reference to cite, with its DOI"
      signal: code
      words: ["@article{", "@software{", "@misc{", "@inproceedings{", "@book{", "@techreport{", "@phdthesis{", "@manual{", "citation("]
      points: 3
      strong: true
    - what: a permanent address
      wish: "the reference to cite, with its DOI"
      signal: link
      words: [doi.org, zenodo.org, joss.theoj.org, arxiv.org, hal.science, ascl.net, osf.io, pubmed]
      points: 3
      strong: true
    - what: the request to cite it
      wish: "the reference to cite, with its DOI"
      signal: text
      anywhere: true
      words: [please cite, cite the following, cite our, cite this, cite the paper, should cite, to cite, citing, bitte zitieren, zitieren sie, veuillez citer, merci de citer, pour citer, por favor cite, citar, 请引用, 引用してください]
      points: 1
    - {what: "{n} words", wish: "the reference to cite, with its DOI", signal: words, count: 12, points: 1}
  present: {points: 4, strong: 1}
  partial: {points: 1}
  next:
    missing: Add CITATION.cff with the title, the authors, the version, and the DOI, or a section "How to cite" in the README.
  scaffold:
    file: CITATION.md
    text: |
      # How to cite {name}

      <!-- tracdown: to be written -->

      - Which paper or archived version do people cite, and what is its DOI?
      - What is its entry for BibTeX?
examples:
  - good: |
      # Harbour

      ## Citing

      If you use it in a paper, please cite [its description](https://doi.org/10.0000/harbour.1).
  - good:
      README.md: |
        # Harbour
      CITATION.cff: |
        cff-version: 1.2.0
  - bad: |
      # Harbour

      Shows which ships lie where.

"""##),
("code-of-conduct.yml", ##"""
what: Readers learn how people are expected to behave
severity: note
since: 0.1.0
profiles: [community]
why: >
  Some people stay away if they do not know whether anybody will step in. A code of conduct says what is not
  accepted and whom to tell.
how: >
  Add a well-known one, such as the Contributor Covenant, as CODE_OF_CONDUCT.md, and fill in the address for
  reporting violations.
applies:
  open-source: true
item:
  order: 21
  title: Code of conduct
  names: [code of conduct, conduct, "code of conduct …", "… code of conduct", community guidelines, verhaltenskodex, code de conduite, código de conducta, 行为准则, 行動規範]
  headings:
    en: [code of conduct, "code of conduct …", "… code of conduct", conduct, community guidelines, contributor covenant, "contributor covenant …", "our pledge"]
    de: [verhaltenskodex, verhaltensregeln]
    fr: [code de conduite]
    es: [código de conducta]
    zh: [行为准则, 行为守则]
    ja: [行動規範]
  mentions:
    en: [code of conduct, contributor covenant]
    de: [verhaltenskodex]
    fr: [code de conduite]
    es: [código de conducta]
    zh: [行为准则]
    ja: [行動規範]
  addresses: [conduct, contributor-covenant.org, codeofconduct]
  evidence:
    - what: what is not accepted
      wish: what is not accepted
      signal: text
      count: 2
      words: [harassment, harassing, respect, respectful, respectfully, welcoming, inclusive, unacceptable, abusive, insulting, discrimination, behavior, behaviour, kind, polite, pledge, considerate, belästigung, respektvoll, diskriminierung, verhalten, harcèlement, respectueux, inacceptable, comportement, acoso, respetuoso, inaceptable, comportamiento, 骚扰, 尊重, 行为, ハラスメント, 尊重, 行動]
      points: 2
      strong: true
    - what: whom to tell about violations
      wish: whom to tell about violations
      signal: text
      words: [report, reported, reporting, contact, enforcement, enforced, moderators, melden, gemeldet, signaler, signalés, contacter, denunciar, informar, contactar, 举报, 联系, 报告, 通報, 連絡, 報告]
      points: 1
    - what: a well-known code of conduct
      wish: what is not accepted
      signal: link
      words: [contributor-covenant.org, /conduct, code-of-conduct, code_of_conduct, codeofconduct, CODE_OF_CONDUCT, rust-lang.org/conduct, python.org/psf, mozilla.org/about/governance]
      points: 2
      strong: true
    - {what: "{n} words", wish: what is not accepted, signal: words, count: 60, points: 1}
  present: {points: 4, strong: 1}
  partial: {points: 1}
  next:
    missing: Add a CODE_OF_CONDUCT.md, for example the Contributor Covenant, and say in it whom to tell about violations.
  scaffold:
    file: CODE_OF_CONDUCT.md
    text: |
      # Code of conduct of {name}

      <!-- tracdown: to be written -->

      - Which code do you adopt, for example the Contributor Covenant?
      - Who is told of a breach, at which address, and what do they do then?
examples:
  - good:
      LICENSE: |
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software
      CODE_OF_CONDUCT.md: |
        # Code of conduct

        We want a respectful and welcoming harbour. Insulting or abusive words, harassment and discrimination are
        unacceptable, wherever people meet for this project.

        Report what happened to conduct@harbour.example.org; two of us read it, and answer within a week.
  - bad:
      LICENSE: |
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software
      README.md: |
        # Harbour

        Shows which ships lie where.

"""##),
("contribute.yml", ##"""
# The lists of names and headings are drawn from the headings and file names of 217 public repositories.
what: Readers learn how to contribute
severity: warning
since: 0.1.0
why: >
  People who want to help look for one page. If there is none, they guess, open a pull request that nobody can use,
  and do not come back.
how: >
  Write CONTRIBUTING: where to start, how to propose a change, what the change must fulfill, and what happens next.
  Only open source projects need this.
applies:
  open-source: true
item:
  order: 7
  title: How to contribute
  names:
    [contributing, contribute, contribution, contributions, contribution guide, contribution guidelines, contributing guide, contributing guidelines, contributor guide, contributors guide, "contributing …", "… contributing", contrib guide, hacking, how to contribute, wiki contribute, good first issues,
     mitwirken, beitragen, contribuer, contribuir, 贡献指南, 贡献, 貢献, コントリビュート]
  folders: [contributing, contribute, contribution, contributions, contributor guide, contributors guide, contribution guide, contributing guide, mitwirken, contribuer, contribuir, 贡献, 贡献指南, 貢献]
  weak-names: [governance, dco, cla, contrib, patches, pull request template, "pull request template …", merge request template, development, developing]
  headings:
    en:
      [contributing, "contributing …", "… contributing", contribute, "contribute …", how to contribute, "how to contribute …", contributions, "contributions …", contributing guidelines, contribution guidelines, contribution guide, contribution guides, contributing guides, contributor guide, contributor guides, contributor guidelines, contributions and support, how can i contribute, how you can help, how you can contribute, help improve this, "help improve …", help us improve, get involved, getting involved, want to help, want to contribute, "want to help …", join us, submitting a bug report,
       submitting a feature request, submitting a pull request, patches welcome, help wanted, "writing code for …", become a contributor, request for contributions, "contributors are welcome …", contributors welcome, contributors wanted, "contributor information …", "information for contributors", "… submission guidelines", submission guidelines, pull requests, submitting changes, "submitting patches …", hacking, "how to get involved", "ways to contribute …", "ways to help", "how to help", "helping out", "help out", "lend a hand", "pull requests welcome", "prs welcome", "collaborating", "collaborate", "collaboration", "how to collaborate", "join the development", "get involved …", "contribute and …", "feedback and contributions", "bugs and contributions", "feedback and contributing", "… and contributing", "hacking on …", "become a …", wanna contribute, for contributors, "i want to contribute", participate, participating]
    de: [mitwirken, mitmachen, beitragen, beiträge, mitarbeit, mithelfen, mitarbeiten, mitentwickeln, "wie kann ich …", "zum projekt beitragen"]
    fr: [contribuer, contribution, contributions, comment contribuer, participer, "contribuer …", participer au projet, nous aider, guide du contributeur, guide de contribution]
    es: [contribuir, contribuciones, cómo contribuir, colaborar, "contribuir …", cómo colaborar, participar, guía de contribución, colaboraciones]
    zh: [贡献, 贡献指南, 参与贡献, 如何贡献, 欢迎 pr, 贡献代码, 参与开发, 贡献者指南, 如何参与, 参与项目, 欢迎贡献, 开源贡献, 提交 pr, 共同开发]
    ja: [貢献, 貢献者ガイド, 貢献方法, コントリビュート, コントリビューション, 開発に参加, 参加方法, 貢献するには, 開発への参加, コントリビュートする, コントリビューションガイド, プルリクエスト歓迎, 協力のお願い]
  weak-headings:
    en: [bug reports, feedback, bugs]
  traps:
    names: [contributors, code of conduct, new contributors]
    headings: [contributors, new contributors, "… contributors", code of conduct, "code of conduct …", contributor covenant, "contributor covenant …", list of contributors]
  elsewhere: none
  weak: partial
  mentions:
    en: [contributing guide, contribution guidelines, how to contribute, contributing guidelines, contributor guide, contributions are welcome, want to contribute]
    de: [mitwirken, beitragen]
    fr: [contribuer]
    es: [contribuir]
    zh: [贡献指南]
    ja: [コントリビュート, コントリビューション]
  addresses: [contribut, CONTRIBUT, hacking]
  evidence:
    - what: how to make a contribution
      wish: how to make a contribution
      signal: text
      count: 2
      words:
        [fork, clone, branch, branches, pull request, pull requests, merge request, merge requests, PR, PRs, patch, patches, issue first, open an issue, create an issue, raise an issue, file an issue, feature request, feature requests, bug report, bug reports, bug, bugs, review, reviewed, reviews, code review, reviewer, draft, drafts, commit, commits, rebase, issue tracker, issues, discuss,
         report issues, report an issue, suggest features, suggest a feature, suggest improvements, improvements, contribute fixes, bug fixes, bugfixes, ways to contribute, lots of ways, many ways, improving the documentation, translate, translation, translations,
         zweig, fehler melden, fehlerberichte, verzweigen, abzweigung, änderungsvorschlag, branche, demande, demandes, correctif, correctifs, ticket, relecture, rama, solicitud, solicitudes, incidencia, incidencias, parche, revisión, 分支, 提交, 问题, 合并, 复刻, 派生, 审核, 评审, プルリクエスト, フォーク, ブランチ, レビュー, コミット, イシュー, 翻訳, issue]
      points: 2
      strong: true
    - what: the form of a contribution
      wish: how to make a contribution
      signal: text
      words: [pull request, pull requests, merge request, merge requests, PR, PRs, patch, patches, git send-email, format-patch, pull-anfrage, demande de fusion, solicitud de incorporación, 合并请求, 拉取请求, プルリクエスト]
      points: 0
      strong: true
    - what: a link to a guide for contributors
      wish: how to make a contribution
      signal: link
      words: [contributing, CONTRIBUTING, Contributing, contribution, CONTRIBUTION, Contribution, contributor-guide, contribute, HACKING, get-involved, getting-involved]
      points: 1
      strong: true
      anywhere: true
    - what: that contributions are welcome
      wish: which contributions are welcome
      signal: text
      anywhere: true
      words:
        [welcome, welcomed, welcomes, appreciated, feel free, we love, we would love, we'd love, love to get, glad, great to have, looking forward to, glad you're interested, happy to accept, happy to receive, happy to review, gladly, encouraged, invited, want to contribute, would like to contribute, you'd like to contribute, you would like to help, want to help, accept a PR, accept pull requests, accept PRs,
         willkommen, freuen uns, erwünscht, bienvenues, bienvenue, bienvenus, n'hésitez pas, bienvenidas, bienvenidos, se agradecen, se aceptan, 欢迎, 感谢, 歓迎, 大歓迎, お待ちして]
      beside:
        [contribution, contributions, contribute, contributes, contributing, contributor, add a feature, your help, contributors, pull request, pull requests, merge request, merge requests, PR, PRs, patch, patches,
         beitrag, beiträge, beizutragen, mitarbeit, mithilfe, mitzumachen, contribuer, contributions, contribución, contribuciones, contribuir, colaborar, colaboraciones, 贡献代码, 贡献者, 提交, コントリビューション, コントリビュート, 貢献, プルリクエスト, プルリク]
      points: 1
    - what: where to send it
      wish: how to make a contribution
      signal: link
      words: [/issues, /pulls, /merge_requests, /compare, bugzilla, jira, /tracker, lists., groups.google., gerrit, phabricator]
      points: 1
    - {what: "{n} words", signal: words, count: 25, points: 1, part: detail}
    - {what: "{n} points", signal: items, count: 3, points: 1, part: detail}
    - what: commands that build or test it
      signal: command
      words:
        [make, pytest, tox, nox, npm test, npm install, npm ci, npm run, yarn, pnpm, go test, go build, cargo test, cargo build, swift test, swift build, rake, bundle install, bundle exec, mvn, gradle, gradlew, ctest, cmake, pip install, poetry install, uv sync, composer install, phpunit, dotnet test, mix test, gulp, grunt, git clone, git checkout, git commit, git push, git switch, pre-commit, molecule, terraform fmt, docker compose, docker-compose]
      points: 1
      part: detail
    - what: rules for contributions
      signal: text
      words:
        [coding style, code style, style guide, guidelines, guideline, run the tests, add tests, tests, unit tests, test suite, linter, linters, lint, commit message, commit messages, sign-off, signed off, signoff, dco, cla, contributor license agreement, developer certificate of origin, licensed under, license your contribution, code of conduct, documentation, semantic versioning, conventional commits, formatted, swift-format, swiftformat, swiftlint, pre-commit,
         testen, richtlinien, verhaltenskodex, programmierstil, les tests, règles, code de conduite, conventions, pruebas, normas, código de conducta, 代码规范, 规范, 行为准则, 测试, テスト, コーディング, 規約, 行動規範, ガイドライン]
      points: 1
      part: detail
    - what: where to start
      signal: link
      words: [good-first-issue, good%20first, good+first, help-wanted, help%20wanted, /contribute, up-for-grabs, label%3A]
      points: 1
      part: detail
  parts:
    detail: "rules, steps, or where to begin"
  present: {points: 4, strong: 1, parts: {detail: 1}}
  partial: {points: 1}
  next:
    missing: Write CONTRIBUTING with where to start, how to propose a change, and what happens next; link to it in the README.
  scaffold:
    file: CONTRIBUTING.md
    text: |
      # How to contribute to {name}

      ## Where to begin

      <!-- tracdown: to be written -->

      - What would help most, and which tasks suit newcomers?
      - Should people ask before they begin, and where?

      ## Propose a change

      <!-- tracdown: to be written -->

      - From which branch, in which form, and what should the message say?
      - Which checks must pass, and how are they run?

      ## What happens then

      <!-- tracdown: to be written -->

      - Who reviews, how soon, and what are they looking for?
      - Under which license does a contribution fall?
examples:
  - good:
      LICENSE: |
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software
      CONTRIBUTING.md: |
        # Contributing

        We are glad about patches. Before a larger change please open an issue, so that we can discuss it; nobody likes to throw work away.

        1. Fork the repository and create a branch.
        2. Run the tests: `make test`
        3. Open a pull request. Somebody reviews it within a week.
  - bad:
      LICENSE: |
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software
      README.md: |
        # Harbour

        ## Contributors

        Ann, Bo and Cem.
  - bad:
      LICENSE: |
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software
      CONTRIBUTING.md: |
        # Contributing

        PRs welcome.

"""##),
("example.yml", ##"""
what: Readers find an example to follow
severity: warning
since: 0.1.0
profiles: [research]
why: >
  To repeat a result, others start from something that runs. Without an example that includes data and output, they
  cannot tell whether their own setup is right.
how: >
  In the README or in a folder of examples, show one run from the data to the result: the input, the command or
  code, and the output.
item:
  order: 31
  title: An example
  names: [example, examples, "… example", "… examples", "example …", tutorial, tutorials, "tutorial …", demo, walkthrough, vignette, vignettes, quickstart, quick start, getting started, usage, beispiel, beispiele, exemple, exemples, ejemplo, ejemplos, 示例, 例子, 教程, 例, チュートリアル]
  folders: [examples, tutorials, vignettes, notebooks, demos, how to, howtos, gallery]
  headings:
    en: [example, examples, "… example", "… examples", "example …", "examples …", quick example, a simple example, tutorial, tutorials, "tutorial …", demo, walkthrough, vignette, vignettes, example usage, usage example, usage, "basic usage", quick start, quickstart, getting started, "getting started …", notebooks, reproducing results, "reproducing …", reproducibility, "how to use …"]
    de: [beispiel, beispiele, "ein beispiel", tutorial, verwendung, benutzung]
    fr: [exemple, exemples, tutoriel, utilisation, "exemple d'utilisation"]
    es: [ejemplo, ejemplos, tutorial, uso, "ejemplo de uso"]
    zh: [示例, 例子, 教程, 使用示例, 使用方法, 用法, 使用]
    ja: [例, 使用例, サンプル, チュートリアル, 使い方]
  mentions:
    en: [example, examples, tutorial, tutorials, notebook, notebooks, vignette]
    de: [beispiel, beispiele]
    fr: [exemple, exemples, tutoriel]
    es: [ejemplo, ejemplos]
    zh: [示例, 教程]
    ja: [使用例, チュートリアル]
  addresses: [example, tutorial, notebook, colab.research.google.com, mybinder.org, vignette]
  evidence:
    - what: a file to run
      wish: code or commands that can be run
      signal: files
      words: ["example/*", "examples/*", "*/examples/*.py", "*/examples/*.ipynb", "demo/*", "demos/*", "notebooks/*", "*.ipynb", "tutorial/*", "tutorials/*", "vignettes/*", "docs/examples/*", "doc/examples/*"]
      points: 3
      strong: true
    - what: code to run
      wish: code or commands that can be run
      signal: code
      words: ["(", "$ ", "import ", "./", "--", "=", "python", "run", "library"]
      points: 2
      strong: true
    - what: an example that runs in the browser
      wish: code or commands that can be run
      signal: link
      words: [colab.research.google.com, mybinder.org, .ipynb, codesandbox.io, stackblitz.com, observablehq.com, /examples, /tutorial]
      points: 2
      strong: true
    - {what: "{n} words", wish: "the input and the output", signal: words, count: 15, points: 1}
  present: {points: 3, strong: 1}
  partial: {points: 1}
  next:
    missing: In the README, show one run from the data to the result, with its output.
  scaffold:
    file: EXAMPLE.md
    text: |
      # An example of {name}

      <!-- tracdown: to be written -->

      - Which data is put in, and where is it?
      - Which command or code is run?
      - What comes out, and how long does it take?
examples:
  - good: |
      # Harbour

      ## Example

      Ships of one day, sorted by their berths:

      ```python
      import harbour
      harbour.sort("ships.csv")
      ```
  - bad: |
      # Harbour

      Shows which ships lie where.

"""##),
("fragment-case.yml", ##"""
what: Fragments match the letter case of their headings
severity: note
since: 0.1.0
why: GitHub ignores the difference. On other sites, a browser does not find `#Install` if the anchor is `#install`.
how: Write the fragment in lower case. `tracdown lint --fix` does this.
examples:
  - bad: "# Install\n\n[Up](#Install)\n"
  - good: "# Install\n\n[Up](#install)\n"

"""##),
("fragment-dead.yml", ##"""
what: Links point to headings and anchors that exist
severity: warning
since: 0.1.0
judged: {date: 2026-11-30, findings: 14, useful: 13}
why: The document opens at its top, and the reader has to search. Most such links break when a heading is reworded.
how: >
  Correct the part after the `#`. On {site}, it is made from the text of the heading: {fragments}. If many links
  point to a heading, give it its own anchor: `<a id="setup"></a>`.
examples:
  - bad: "# Set up\n\nSee [the rules](#rules).\n"
  - bad:
      README.md: "[Flags](docs/flags.md#signal)\n"
      docs/flags.md: "# Flags\n\n## Signals\n"
  - good: "# Set up (Linux)\n\n<a name=\"old\"></a>[Again](#set-up-linux), [here](#old), [top](#top), [line](#L3)\n"

"""##),
("glossary.yml", ##"""
# The lists of names and headings are drawn from the headings and file names of 217 public repositories.
what: Readers learn what the terms mean
severity: info
since: 0.1.0
why: >
  Abbreviations are quick for those who know them and a barrier for everybody else. If the documents use many
  without explaining them, newcomers have to read each page twice.
how: >
  List the project's own terms and abbreviations with a sentence each. Only projects whose documents leave many
  abbreviations unexplained need this.
item:
  order: 5
  title: Glossary
  where-needed: true
  names:
    [glossary, "… glossary", "glossary …", terms, terminology, vocabulary, definitions, acronyms, "acronym definitions", abbreviations, nomenclature, jargon, lexicon,
     terms and definitions, glossary of terms, dictionary, "dictionary of …", "… dictionary", words, key terms, key concepts, core concepts, "… terminology", glossar, begriffe, abkürzungen, glossaire, lexique, terminologie, glosario, terminología, 术语, 术语表, 词汇表, 用語集, 用語]
  weak-names: [concepts, basic concepts, domain model]
  headings:
    en:
      [glossary, "… glossary", "glossary …", terminology, "… terminology", definitions, terms, terms and definitions, glossary of terms, key terms, key concepts, core concepts, basic concepts,
       acronyms, acronyms and abbreviations, abbreviations, vocabulary, jargon, nomenclature, what do the words mean, ubiquitous language, "definitions of …", "definition of terms"]
    de: [glossar, begriffe, begriffserklärung, begriffserklärungen, abkürzungen, fachbegriffe, begriffsdefinitionen]
    fr: [glossaire, lexique, terminologie, définitions, acronymes, sigles, vocabulaire]
    es: [glosario, términos, terminología, definiciones, siglas, vocabulario]
    zh: [术语, 术语表, 词汇表, 名词解释, 基本概念, 缩写]
    ja: [用語集, 用語, 用語解説, 用語の定義, 略語, 概念]
  weak-headings:
    en: [concepts, domain model, conventions used, "conventions used …", naming conventions]
  traps:
    names: [data dictionary, "… data dictionary", "… word list", terms of service, terms of use, terms and conditions]
    headings: [terms of service, terms of use, terms and conditions, "terms of …", "terms and conditions …", license terms, "type definitions …"]
  elsewhere: partial
  weak: partial
  mentions:
    en: [glossary, terminology, "definitions of terms"]
    de: [glossar]
    fr: [glossaire]
    es: [glosario]
    zh: [术语表]
    ja: [用語集]
  addresses: [glossary, terminology]
  evidence:
    - {what: "{n} terms explained", wish: "the project's own terms, with a sentence each", signal: terms, count: 5, points: 3, strong: true}
    - what: "{n} pages, one per term"
      wish: "the project's own terms, with a sentence each"
      signal: folder-pages
      words: [glossary, terms, glossary terms, terminology, vocabulary, dictionary, lexicon, definitions, concepts glossary, glossar, glossaire, lexique, glosario, 术语, 术语表, 用語集, 用語]
      count: 5
      points: 5
      strong: true
    - {what: some terms explained, wish: "the project's own terms, with a sentence each", signal: terms, count: 2, points: 1, strong: true}
  present: {points: 5, strong: 1}
  partial: {points: 1}
  next:
    missing: List the terms and abbreviations that the documents never explain, with a sentence each.
  scaffold:
    file: GLOSSARY.md
    text: |
      # Glossary of {name}

      <!-- tracdown: to be written -->

      | word | meaning |
      | --- | --- |
      | … | What is it, in a sentence that needs none of the other words? |
examples:
  - good:
      docs/glossary.md: |
        # Glossary

        | word | meaning |
        | --- | --- |
        | AIS | ships send their name and place by it |
        | berth | the place where a ship lies |
        | ETA | when a ship is expected |
        | pilot | who brings ships in |
        | VTS | the people who watch the traffic |
  - bad:
      docs/glossary.md: |
        # Glossary

        | word | meaning |
        | --- | --- |
        | AIS | ships send their name and place by it |
        | berth | the place where a ship lies |

"""##),
("heading-malformed.yml", ##"""
what: Headings have a space after their `#` marks
severity: warning
since: 0.1.0
why: >
  Older programs read `##Install` as a heading. GitHub shows the marks and the text, and links to the heading do not
  work.
how: Add a space after the `#`. `tracdown lint --fix` does this if the line is between blank lines.
examples:
  - bad: "# Tides\n\n##Spring tides\n\nTwice a month.\n"
  - bad: "# Tides\n\nTwice a day.\n###Spring tides\n"
  - good: "# Tides\n\n## Spring tides\n\nSee #12 and #harbour.\n"

"""##),
("help.yml", ##"""
# The lists of names and headings are drawn from the headings and file names of 217 public repositories.
what: Readers learn how to troubleshoot or get help
severity: warning
since: 0.1.0
why: >
  If an installation fails at ten in the evening, people either find an answer or leave. Questions without a place
  to ask end up as bug reports, or nowhere.
how: >
  Name one place for questions (a chat, a mailing list, a forum, an address), and describe recurring problems with
  their solutions.
item:
  order: 6
  title: How to troubleshoot, or where to get help
  names:
    [support, help, faq, faqs, "… faq", "faq …", troubleshooting, trouble shooting, "troubleshooting …", "… troubleshooting", known issues, common issues, common problems, contact, community, communication, communications,
     debugging, questions, contacting, getting in touch, chat, forum, irc, discord, slack, mailing lists, mailing list, where to get help, getting support, problem solving, pitfalls, gotchas, getting help, frequently asked questions, q and a, hilfe, häufige fragen, fehlerbehebung, aide, dépannage, ayuda, solución de problemas, 常见问题, 帮助, トラブルシューティング, よくある質問]
  weak-names: [issues, runbook, issue template, "… question", "… questions", "… support", "question …", "support …", workarounds]
  headings:
    en:
      [troubleshooting, trouble shooting, "troubleshooting …", "… troubleshooting", faq, faqs, "… faq", "faq …", frequently asked questions, known issues, "known issues …", getting help, get help, help, further help, need help, "need help …", support, "… and support", support and feedback, "support and …", "getting support", questions, "questions …", "… questions",
       contact, contact us, contact information, "contact …", contacts, community, "community …", "… community", communication, how can i communicate, where to ask, where to get help, asking questions, discussion, discussions, "discussion …", chat, mailing list, mailing lists, debugging, common problems, common errors, common issues, common pitfalls, pitfalls, feedback, gotchas, known problems, known limitations, workarounds, "how to communicate …", "how to contact …", "how to reach …", "how can i get …", "where to ask …", "communicating …", "communicate …", "chat …", "… chat", "talk to …", "ask …", "… forum", forum, forums, "forum …", irc, discord, slack, telegram, matrix, zulip, gitter, wechat, discourse, "… channel", "… channels", channels, "… mailing list", "… mailing lists", "reach out …", "reaching us", q and a, "solving problems …", "problem solving", "need support", "have a question …", "any questions …", "got a question …", got questions, have questions, get in touch, getting in touch, talk to us, stay in touch, join the community, "join …", help and support, "how to get help",  "having problems …", "having trouble …", "if something goes wrong", "when things go wrong", "q a"]
    de: [fragen und antworten, gemeinschaft, community, austausch, diskussion, chat, forum, mailingliste, probleme, "bei problemen …", hilfe, unterstützung, support, fehlerbehebung, problembehandlung, häufige fragen, häufig gestellte fragen, kontakt, bekannte probleme, fragen, rückmeldung]
    fr: [canaux de discussion, discuter, communauté, "poser une question", "en cas de problème …", aide, assistance, support, dépannage, résolution des problèmes, foire aux questions, contact, nous contacter, problèmes connus, questions fréquentes, besoin d'aide, "questions …"]
    es: [comunidad, foro, chat, "dónde preguntar", preguntas, dudas, "lista de correo", ayuda, soporte, solución de problemas, preguntas frecuentes, contacto, problemas conocidos]
    zh: [常见问题, 常见问题解答, 故障排除, 帮助, 技术支持, 联系我们, 联系方式, 联系作者, 交流群, 技术交流, 交流, 讨论, 讨论组, 讨论群, 社区, 社群, 加群, 加入社区, 加入群聊, qq群, qq 群, qq交流群, 微信群, 微信交流群, 钉钉群, 飞书群, 用户群, 群聊, 反馈与交流, 交流与反馈, 联系, 答疑, 问答, 求助, 获取帮助, 寻求帮助, 已知问题, 问题排查]
    ja: [トラブルシューティング, よくある質問, ヘルプ, サポート, お問い合わせ, 質問, 既知の問題, 困ったときは, 連絡先, コミュニティ, 質問する, 質問先, ディスカッション, チャット, フォーラム, メーリングリスト, 連絡, "q a"]
  weak-headings:
    en: [issues, caveats, limitations, bugs, reporting, issue tracker]
  partial-headings:
    en: [reporting bugs, reporting issues, "reporting …", bug reports, "bug reports …", report a bug, report an issue, "report …", submitting an issue, "submitting an issue …", "submitting issues …", "submitting a bug …", "submit an issue …", "how to submit a bug report", "how to report …", "reporting a bug …", "filing …", issue reporting, problems, "problems …", "found a bug …", "found an issue …", "bugs and …", "issues and …", "bugs or …", "issues or …", "file a bug …", "file bugs …", "file an issue …", bug tracker, "reporting problems", "… bug reports", "bug reporting", "issue tracking", "bug reporting …"]
    de: [fehler melden, fehlerberichte, fehler und wünsche]
    fr: [signaler un problème, remonter un problème, signaler un bug]
    es: [informar de errores, reportar errores]
    zh: [问题反馈, 反馈, 意见反馈, 报告问题, 提交问题, 提交 issue, bug 反馈]
    ja: [不具合報告, バグを報告する, バグ報告, 問題の報告, 不具合の報告]
  traps:
    names: [code of conduct, security, supported platforms, supported versions]
    headings:
      [supported versions, supported platforms, "supported …", security, "security …", reporting security issues, "reporting a vulnerability …", reporting vulnerabilities, "… vulnerability", code of conduct, community guidelines, "… support policy", sponsors,
       "… support table", "browser support …", browser support, platform support, "support the …", support us, "support this …", "support our …", support me, "language support …", support matrix, "support matrix …", compatibility matrix, version support, "version support …", long term support, "… channel layout", release channels, update channels, "release channels …", image channels, color channels, support vector machines, community standards, "chat completion …", "chat completions …", "chat api …", "chat model …", "chat models …", "ask for …", "matrix multiplication …", "the problem …", "… sponsors", debugging allocations, privacy policy, legal, license, conduct, enforcement, credits, acknowledgements, author, authors, sponsor, backers, donate]
    words: [sponsor, sponsoring, sponsors, sponsorship, patreon, donate, donation, donations, buy me a coffee, ko-fi, kofi, opencollective, open collective, 打赏, 赞助, 捐赠, abusive, harassing, vulnerability, vulnerabilities, 支援してください]
  elsewhere: partial
  weak: partial
  mentions:
    en: [troubleshooting, faq, get help, getting help, known issues, frequently asked questions]
    de: [fehlerbehebung, häufige fragen]
    fr: [dépannage, foire aux questions]
    es: [preguntas frecuentes, solución de problemas]
    zh: [常见问题]
    ja: [トラブルシューティング, よくある質問]
  addresses: [faq, troubleshooting, support, /discussions, help, /wiki, community]
  evidence:
    - what: a place to ask
      wish: a place to ask
      signal: channel
      words:
        [discord.gg, discord.com, discordapp.com, slack.com, slack., matrix.to, "irc:", irc., libera.chat, gitter.im, zulipchat, zulip., "//t.me/", "telegram.", "tg://", groups.google., groups.io, qun.qq.com, jq.qq.com, "im.qq.com", "pd.qq.com", "weixin", "wechat", "dingtalk", "feishu", "line.me/ti/g", "zulip", "guilded.gg", "revolt.chat", "spectrum.chat", "tawk.to", "simplex.chat", "signal.group", "xmpp:", "muc@", "lemmy.", "kbin.", "groups.yahoo.com", "googlegroups.com", "nabble.com", "gmane.org", "invite.gg", "ircs:", "web.libera", "oftc.net", "hackint", lists., mailman, listserv, freelists, discourse., forum., forums., /forum, community.,
         /discussions, stackoverflow.com/questions/tag, stackoverflow.com/tags, stackoverflow.com/questions/ask, stackoverflow.com/search, stackexchange.com, reddit.com/r/, "mailto:", webchat., mattermost, element.io, qm.qq.com, teams.microsoft.com, keybase.io/team, discuss., answers.launchpad, chat., rocket.chat, users@, whatsapp, ask.]
      beside:
        [question, questions, get help, need help, for help, help you, getting help, stuck, ask us, ask a question, ask questions, ask for help, ask your, chat, discussions, discuss, talk to, join us, join the, join our, community, support channel, problems, trouble, mailing list, usage questions, frage, fragen, hilfe, poser, question, aide, pregunta, preguntas, ayuda,
         zulip, telegram, matrix, discord, slack, irc, gitter, forum, wechat, qq, 微信, 群, 加入, 反馈, 质问, 问题, 交流, 讨论, 质疑, 質問, 議論, 雑談, ご参加, サポート, 相談]
      points: 3
      strong: true
      anywhere: true
    - what: a named place to ask
      wish: a place to ask
      signal: text
      words: [irc, mailing list, on discord, on slack, stack overflow, stackoverflow, slack channel, discord server, discussion forum, discussion forums, google group, gitter, matrix room, telegram group, wechat, 微信, 微信群, qq群, "qq 群", 交流群, github discussions, zulip, mailingliste, liste de diffusion, lista de correo, メーリングリスト,
         qq group, qq groups, wechat group, wechat groups, wechat official account, telegram channel, on telegram, on matrix, matrix channel, matrix space, on irc, irc channel, freenode, libera chat, libera.chat, on discourse, discourse forum, on zulip, zulip chat, on gitter, gitter channel, google groups, on the forum, our forum, the forum, user forum, users list, user list, users mailing list, developers list, slack workspace, slack community, on mattermost, on reddit, subreddit, discord channel, discord community, chat room, chatroom, dingtalk group, line group, signal group, whatsapp group, facebook group, support forum, on stackoverflow, tagged with,
         qq 交流群, qq交流群, "qq:", qq 号, 加群, 群号, 微信公众号, 钉钉群, 飞书群, 讨论群, 讨论区, 论坛, 公众号, 加微信, 私信, チャットルーム, フォーラム, スラック, ディスコード, オープンチャット, グループチャット, im forum, im chat, über den chat, mailinglisten, sur le forum, le salon, canal irc, canal de discord, grupo de telegram, en el foro]
      points: 2
      strong: true
    - what: a place for questions
      wish: a place to ask
      signal: text
      words: [discussions, forum, forums, chat, slack, discord, irc, mailing list, stack overflow, stackoverflow, gitter, matrix, telegram, zulip, wiki, google group, 交流群, 微信群, メーリングリスト, フォーラム]
      beside: [question, questions, need help, get help, for help, support, frage, fragen, question, questions, pregunta, preguntas, 问题, 質問]
      points: 2
      strong: true
    - what: "{n} problems with their solutions"
      wish: known problems with their solutions
      signal: problems
      words: &problems
        [troubleshooting, trouble shooting, "troubleshooting …", "… troubleshooting", faq, "… faq", "faq …", frequently asked questions, known issues, "known issues …", "… known issues", common problems, common errors, common issues, common pitfalls, pitfalls, gotchas, known problems, known limitations, workarounds, questions, "if something goes wrong", "when things go wrong", fehlerbehebung, problembehandlung, häufige fragen, bekannte probleme, dépannage, résolution des problèmes, foire aux questions, problèmes connus, questions fréquentes, solución de problemas, preguntas frecuentes, problemas conocidos, 常见问题, 常见问题解答, 故障排除, 已知问题, 问题排查, トラブルシューティング, よくある質問, 既知の問題, 困ったときは]
      count: 2
      points: 2
      strong: true
    - {what: a problem with its solution, wish: known problems with their solutions, signal: problems, words: *problems, count: 1, points: 1}
    - what: the issue tracker, in a document about help
      wish: a place to ask
      signal: link
      pages: true
      words: [/issues, bugzilla, jira, /tracker, bugs., /newticket, launchpad.net]
      points: 2
      strong: true
    - what: the issue tracker, for questions
      wish: a place to ask
      signal: text
      words: [ask a question, asking questions, have a question, have questions, any questions, questions or problems, questions should be, for questions, questions to, questions and, usage questions, open an issue so that we can help, question label, 質問を, 问题请]
      points: 1
    - what: where to report bugs
      wish: a place to ask
      signal: link
      words: [/issues, bugzilla, /tracker, bugs., /newticket, bugs.launchpad, "mailto:", bugs@, bug-, jira, github.com, gitlab.com, codeberg.org, sr.ht, "/bugs"]
      beside: [file bugs, file bug reports, file a bug, file issues, report bugs, report a bug, report issues, report an issue, report any issue, report any issues, report any bugs, report any problems, report problems, bug reports, send bug reports, bugs to, bugs can be reported, bugs should be reported, issues can be reported, bugs and feature requests, bug tracker, issue tracker, open an issue, create an issue, problems, if you find a bug, if you encounter, if you run into, if you have any problems, if you have problems, fehler melden, signaler un bug, signaler un problème, informar de un error, 反馈, 提交 issue, 不具合, バグ報告]
      points: 1
      anywhere: true
    - {what: "{n} entries", wish: known problems with their solutions, signal: items, count: 4, points: 1}
    - {what: "{n} words", wish: known problems with their solutions, signal: words, count: 80, points: 1}
    - {what: a chat badge, wish: a place to ask, signal: badge, anywhere: true, points: 1, words: [discord, slack, matrix.to, gitter.im, zulip, t.me/, /discussions, irc]}
    - what: an issue template for questions
      wish: a place to ask
      signal: files
      words: [".github/issue_template/*question*", ".github/issue_template/*support*", ".github/issue_template/*help*", ".gitlab/issue_templates/*question*", ".gitlab/issue_templates/*support*"]
      points: 1
    - what: places to ask in the list of issue templates
      wish: a place to ask
      signal: files
      words: [.github/issue_template/config.y*ml]
      beside: ["contact_links:"]
      points: 1
  present: {points: 3, strong: 1}
  partial: {points: 1}
  next:
    missing: In the README, say where to ask questions, and describe known problems with their solutions.
  scaffold:
    file: SUPPORT.md
    text: |
      # Help with {name}

      ## Where to ask

      <!-- tracdown: to be written -->

      - Where do people ask questions, and how soon does somebody answer?
      - Where are faults reported, and what must a report contain?

      ## Known problems

      <!-- tracdown: to be written -->

      - What goes wrong again and again? Give each problem a heading with the message that people see, and below it what to do.
examples:
  - good:
      README.md: |
        # Harbour

        ## Getting help

        Ask on [the mailing list](https://lists.example.org/harbour).
  - good:
      docs/troubleshooting.md: |
        # Troubleshooting

        ## No ships are shown

        The receiver is not connected. Plug it in and press F5.

        ## The map stays grey

        The server for maps cannot be reached. Set another one in the settings.
  - bad: |
      # Harbour

      ## Support

      Support us by becoming a sponsor on [Patreon](https://patreon.example.org/harbour).
  - bad: |
      # Harbour

      ## Supported versions

      Versions 1 and 2.

"""##),
("image-invalid.yml", ##"""
what: Files shown as images are images
severity: warning
since: 0.1.0
why: >
  An empty file, or an error page saved under the name of an image, does not show. This happens when images are
  moved from one system to another.
how: Download the image again, and look at it before you commit it.
examples:
  - bad:
      README.md: "![The pier](pier.png)\n"
      pier.png: "<!DOCTYPE html><title>404</title>"
  - bad:
      README.md: "![The pier](pier.png)\n"
      pier.png: ""
  - good:
      README.md: "![The pier](pier.svg)\n"
      pier.svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"

"""##),
("image-missing.yml", ##"""
what: Images exist
severity: error
since: 0.1.0
why: Instead of a missing image, the reader sees a broken icon and half a sentence.
how: Add the file, or correct the path. It is relative to the folder of the document.
examples:
  - bad: "![The pier](img/pier.png)\n"
  - bad: "<img src=\"pier.png\" width=\"300\">\n"

"""##),
("install.yml", ##"""
# The lists of names and headings are drawn from the headings and file names of 217 public repositories.
what: Readers learn how to install it
severity: error
since: 0.1.0
why: >
  People who cannot start the project today will not use it, test it, or fix it. Installing is the first thing that
  everybody does, and the step at which most give up.
how: >
  Write a section "Installation" in the README, or a page INSTALL that the README links to: the requirements, the
  commands in the order in which to type them, and how to check that it worked.
item:
  order: 1
  title: How to install
  names:
    [install, installation, installing, "install …", "installation …", setup, set up, getting started, get started,
     quickstart, quick start, "… quickstart", download, downloads, building, build, requirements, prerequisites, first steps,
     how to install, deployment, running, "… installation", "… install", "… setup", "installing …",
     example playbook,
     installieren, inbetriebnahme, erste schritte, schnellstart, instalacion, primeros pasos, mise en place,
     prise en main, demarrage, 安装, 安装说明, 快速开始, 快速入门, 部署, インストール, セットアップ, 環境構築, 導入]
  folders: [install, installation, installing, installing guide, getting started, setup guide, quickstart, 安装, インストール]
  weak-names: [usage, integration, dependencies, tutorial, "tutorial …", preview]
  headings:
    en:
      [installation, install, installing, "installing …", "install …", "… install", "… installation", "installation …", getting started,
       "getting started …", get started, quick start, quickstart, "quick start …", "quickstart …", setup, set up, "setup …",
       "… setup", "setting up …", setting up, building, building from source, build from source, compiling, compilation,
       compile, "building the …", "… build and deploy", download, downloads, downloading, "downloading …", how to install,
       how to build, how to run, first steps, running locally, running it locally, run locally, local setup, using docker,
       "running …", "adding … to your project",
       "add … to your project", "to your project", "to your app", adding the dependency, adding dependencies,
       "adding … as a dependency", as a dependency, "adding a dependency …", deploy, deploying, deployment,
       "deploying …", "deployment …", system requirements, self hosting, self host, preview, preview locally, building the site,
       building the docs, building the documentation, local preview, try it, try it out, "trying …", launching, launch,
       "example playbook …", example playbooks, role usage, module usage, usage as a module, use as a module, using the module, using this module, using this role,
       how to build it, how to compile, how to start, start it, starting, "starting the …", shell setup, activation, enabling, "enable …", plugin managers, with a plugin manager, via plugin manager]
    de:
      [installation, installieren, einrichtung, einrichten, erste schritte, schnellstart, inbetriebnahme, herunterladen,
       aufsetzen, "installation …", bauen]
    fr:
      [installation, installer, "installer …", mise en place, démarrage, démarrage rapide, prise en main, téléchargement,
       télécharger, "installation …", déploiement, lancer, lancement]
    es:
      [instalación, instalar, "instalación …", primeros pasos, inicio rápido, puesta en marcha, descarga, descargar,
       despliegue, compilar, compilación]
    zh: [安装, 安装说明, 安装方法, 安装步骤, 快速开始, 快速入门, 快速上手, 入门, 引入, 下载, 部署, 编译, 构建]
    ja: [インストール, インストール方法, 導入, 導入方法, セットアップ, 環境構築, クイックスタート, ダウンロード, 始め方, ビルド, ビルド方法]
  weak-headings:
    en:
      [usage, basic usage, how to use, prerequisites, requirements, "requirements …", integration, dependencies,
       "… integration", how to use it, running, run, tutorial, tutorials, releases, package managers, package manager, from source, docker, with docker, docker image, docker images, example, examples, "example …", quick example]
    de: [voraussetzungen, benutzung, verwendung, anforderungen]
    fr: [prérequis, utilisation, "pré-requis"]
    es: [requisitos, uso]
    zh: [环境要求, 准备, 使用, 使用方法, 用法]
    ja: [はじめに, 使い方, 必要要件, 動作環境, 使用方法]
  traps:
    names: [installations, update, updating, "… options", "… flags"]
    headings: [installations, build options, build flags, build time options, compile time options, compile options, compiler flags, compiler options, cmake options, configure options, configuration options, "… build options", "… flags", supported versions, installing updates, uninstall, uninstalling, "uninstalling …", known installations,
      running tests, running the tests, "running … tests", building and testing, "running … checks", "running … ci"]
  mentions:
    en: [installation, how to install, getting started, quick start, quickstart, installation instructions, install instructions, setup instructions, build instructions]
    de: [installation, installieren, installationsanleitung]
    fr: [installation, installer]
    es: [instalación, instalar]
    zh: [安装, 下载]
    ja: [インストール, ダウンロード, 導入]
  addresses: [install, getting-started, quickstart, quick-start, setup, /download, deployment, docs., readthedocs, /docs]
  evidence:
    - what: a command that installs or runs it
      wish: the commands that install or run it
      signal: command
      words:
        [apt install, apt-get install, apt-get update, dnf install, yum install, brew install, brew tap, brew cask, port install, pacman -S,
         pip install, pip3 install, python -m pip, python3 -m pip, python setup.py, python3 setup.py, pipx install, uv sync, uv add, uv tool,
         uv pip, uvx, poetry install, poetry add, pipenv install, npm install, npm i, npm ci, npx, yarn install, yarn add, yarn, pnpm,
         gem install, bundle install, bundle, cargo install, cargo add, cargo build, cargo run, go get, go install, go build, go run,
         mint install, docker run, docker pull, docker compose, docker-compose, docker build, podman, kubectl apply, kubectl create, helm install,
         helm repo, helm upgrade, make, cmake, meson, ninja, ./configure, autoreconf, git clone, swift build, swift run, swift package add,
         mvn, mvnw, gradle, gradlew, composer install, composer require, composer create-project, conda install, conda env, conda create,
         mamba, nix, nix-env, nix-shell, choco install, winget install, scoop install, snap install, flatpak install, zypper install, apk add,
         emerge, pkg install, opam install, stack install, cabal install, mix deps, rebar3, dotnet add, dotnet tool, dotnet build, dotnet run,
         nuget install, install-package, luarocks install, cpan, cpanm, carthage update, pod install, asdf, mise, sdk install, vagrant up, multipass launch,
         terraform init, ansible-playbook, rails, rake, mkdocs serve, jekyll serve, hugo server, hugo serve, curl, wget, sh install, bash install,
         ./install.sh, ./install, dpkg -i, rpm -i, tar x, unzip, systemctl enable, source, virtualenv, python -m venv, python3 -m venv,
         ./gradlew, ./mvnw, heroku, git submodule, sbt, lein, elm install, deno, bun, bunx, cp .env, just,
         ansible-galaxy, terraform apply, terraform plan, tofu init, tofu apply, terragrunt, pulumi up, puppet module install, knife, berks, kitchen, salt-call,
         ./build.sh, sh build.sh, bash build.sh, ./build, ./bootstrap, ./bootstrap.sh, ./autogen.sh, ./setup.sh, ./run.sh, ./start.sh, perl Makefile.PL, perl Build.PL, qmake, scons, waf, ./waf, ant, msbuild, nmake,
         gprbuild, premake5, xmake, b2, bjam, gn gen, gcc, g++, cc, clang, clang++, rustc, javac, java -jar, gfortran, ghc, nim c, nimble, ldc2, dub, zig build, valac, fpc, tsc, latexmk, pdflatex, xelatex, tlmgr,
         install -m, chmod +x, chmod a+x, chmod 755, ln -s, idf.py, west build, west init, pio run, platformio, colcon build, catkin_make, rosdep, bitbake, flutter pub, dart pub, flutter run, pub get, raco pkg, guix,
         guix install, yay -S, paru -S, xbps-install, eopkg, mas install, Install-Module, Import-Module, Install-Package, R CMD INSTALL, julia, conan install, vcpkg install, kubectl krew, kustomize, krew,
         python manage.py, php artisan, drush, wp plugin, hacs, adb install, fastboot, wsl --install, code --install-extension, gh extension, fisher, fisher install, antigen bundle, zplug, zinit, omf install, bpkg, basher,
         npm start, npm run, yarn start, uvicorn, gunicorn, streamlit run, jupyter, micromamba, pixi, rye, pdm, hatch, pip-sync, easy_install, ddev, lando, cf push, gcloud, az, aws, eksctl, oc apply, oc new-app, skaffold, tilt up, k3d, kind create, minikube]
      options: [" -D", " --with-", " --without-", " --enable-", " --disable-", "=ON", "=OFF", "=1", "=0", "=true", "=false", "=yes", "=no"]
      points: 2
      strong: true
    - what: a way to declare it as a dependency
      wish: the commands that install or run it
      signal: code
      words:
        [".package(", "dependencies: [", "github \"", "pod '", "pod \"", "gem '", "gem \"", "<dependency>", "<PackageReference",
         "implementation '", "implementation \"", "implementation(", "compile '", "[dependencies]", "libraryDependencies", "bazel_dep(",
         "http_archive(", "\"dependencies\"", "Pkg.add(", "\"require\"", "<script src",
         "FetchContent", "CPMAddPackage", "module \"", "install.packages(", "install_github(", "BiocManager::install", "(ql:quickload", "(use-package", "package-install", "set -g @plugin", "defp deps", "{:mvn/version"]
      points: 3
      strong: true
      anywhere: true
    - what: an example of how to add it to a project
      wish: the commands that install or run it
      signal: code
      words:
        ["roles:", "role: ", "include_role", "import_role", "- src: ", "collections:", "uses: ", "- repo: ", ".bashrc", ".zshrc", ".bash_profile", "~/.profile", "config.fish", ".vimrc", "init.vim", "init.lua", "Plug '", "Plugin '", "Bundle '", "use '",
         "dependencies:", "build-depends", "usepackage", "cookbook '", "add_subdirectory(", "find_package(", "custom_components", "wp-content/plugins", "<link rel=\"stylesheet\"", "unpkg.com", "cdn.jsdelivr.net", "esm.sh", "builtins.fetch", "source = \""]
      points: 3
      strong: true
    - what: a command below words such as "To use it:"
      wish: the commands that install or run it
      signal: introduced-code
      words:
        [to use, to install, to build, to compile, to run, to start, to launch, to set up, to get started, to try, to deploy, to enable, to activate, to load, install with, install via, install using, build with, compile with, run with, run it with, use it with, start with, start it with, usage, installation, install it, build it, run it, try it, use it, install by running, build by running, add this line, add the following, source it, source the file, put this in, clone, "can be installed", "can be built", "can be run",
         zum installieren, zum starten, zum bauen, pour installer, pour lancer, pour compiler, para instalar, para ejecutar, para compilar, 安装, 运行, 编译, インストール, 実行, ビルド]
      beside: [make, cmake, cc, gcc, g++, clang, go, cargo, rustc, python, python2, python3, pip, pip3, pipx, uv, npm, npx, yarn, pnpm, node, ruby, gem, bundle, perl, php, composer, java, javac, mvn, gradle, sh, bash, zsh, source, docker, docker-compose, podman, git, curl, wget, sudo, apt, apt-get, dnf, yum, brew, pacman, ansible-playbook, ansible-galaxy, terraform, kubectl, helm, vagrant, swift, dotnet, lein, sbt, stack, cabal, mix, rebar3, julia, Rscript, R, ghc, nim, zig, tar, unzip, chmod, cp, mv, ln, install, cd, mkdir, nix, conda, latexmk, pdflatex, xelatex]
      points: 3
      strong: true
      anywhere: true
    - what: a command that installs a package
      wish: the commands that install or run it
      signal: command
      words:
        [pip install, pip3 install, pipx install, npm install, yarn add, pnpm add, gem install, cargo install, cargo add, go get, go install,
         brew install, apt install, apt-get install, dnf install, docker run, docker pull, composer require, nuget install, dotnet add, git clone,
         ansible-galaxy install, ansible-galaxy role install, ansible-galaxy collection install, npm i, uv add, uv tool install, nix profile install, nix-env -i, pacman -S, conda install, luarocks install, opam install, install-module, cpanm]
      points: 2
      strong: true
      anywhere: true
    - {what: "{n} commands", wish: the commands that install or run it, signal: command, count: 2, words: [make, npm, pip, docker, git, cargo, go, apt, apt-get, brew, bundle, yarn, cd, python, python3, swift, cmake, ./configure, sudo, curl], points: 1}
    - {what: "{n} steps", wish: the steps in order, signal: steps, count: 2, points: 1}
    - {what: "{n} words", wish: the steps in order, signal: words, count: 60, points: 1}
    - what: a download
      wish: the commands that install or run it
      signal: link
      words: [/releases, /download, downloads., .zip, .tar.gz, .exe, .dmg, .deb, .AppImage, apps.apple.com, play.google.com, marketplace.visualstudio.com, addons.mozilla.org, chromewebstore, chrome.google.com/webstore]
      points: 2
      strong: true
    - {what: its requirements, wish: the requirements, signal: text, points: 1,
       words: [or later, or newer, or higher, requires, required, prerequisite, prerequisites, you will need, you'll need, you need, benötigt, nécessite, requiere, 必要]}
  present: {points: 3, strong: 1}
  partial: {points: 1}
  next:
    missing: In the README, describe how to install it, with the commands to type.
  kinds:
    documentation:
      next: In the README, describe how to preview the documents, or how to read and edit them.
    specification:
      next: In the README, say where to read the current text, and how to build or preview it.
  scaffold:
    file: INSTALL.md
    text: |
      # How to install {name}

      ## What it needs

      <!-- tracdown: to be written -->

      - Which systems and versions does it run on?
      - What must be installed before?

      ## Install

      <!-- tracdown: to be written -->

      - Which commands, in which order?
      - What needs to be configured before the first start?

      ## See that it works

      <!-- tracdown: to be written -->

      - Which command or page shows that all is well, and what does it show?
examples:
  - good: |
      # Harbour

      Shows which ships lie where.

      ## Installation

      You need Python 3.10 or newer.

          pip install harbour
          harbour --version
  - good:
      README.md: |
        # Harbour

        [The manual](docs/setup.md) says how to install it.
      docs/setup.md: |
        # Setting up Harbour

        1. Install the packages: `apt-get install harbour`
        2. Copy the settings.
        3. Start it.
  - bad: |
      # Harbour

      Shows which ships lie where.

      ## Features

      It is fast.
  - bad: |
      # Harbour

      ## Installations

      It runs in the harbours of these towns: Ostende, Esbjerg and Bergen.

"""##),
("item-unlinked.yml", ##"""
what: Checklist documents are linked
severity: note
since: 0.1.0
judged: {date: 2026-11-30, findings: 1, useful: 1}
why: A troubleshooting page that no page links to only helps people who know that it exists.
how: >
  Link to the document from the README, with words that people look for. Not required for documents at the root, for
  files that hosts show by name, and for pages of a site generator that builds its own menus.
examples:
  - bad:
      README.md: |
        # Tidetable

        Shows tides.
      docs/troubleshooting.md: |
        # Troubleshooting

        ## The clock is wrong

        Set it.
  - good:
      README.md: |
        # Tidetable

        Shows tides. [What to do if it does not](docs/troubleshooting.md).
      docs/troubleshooting.md: |
        # Troubleshooting

        ## The clock is wrong

        Set it.
  - good:
      README.md: |
        # Tidetable

        Shows tides.
      CHANGELOG.md: |
        # Changelog

        ## 1.0.0

        - First release

"""##),
("link-case.yml", ##"""
what: Links match the letter case of their files
severity: warning
since: 0.1.0
why: >
  On {site} and on Linux, `Install.md` and `install.md` are two files; on Windows and macOS, they are one. Such a
  link works only for its author.
how: Write the path exactly as the file is named. `tracdown lint --fix` does this.
examples:
  - bad:
      README.md: "[Install](docs/Install.md)\n"
      docs/install.md: "# Install\n"
  - good:
      README.md: "[Install](docs/install.md)\n"
      docs/install.md: "# Install\n"

"""##),
("link-dead.yml", ##"""
what: Links point to files that exist
severity: error
since: 0.1.0
judged: {date: 2026-11-30, findings: 13, useful: 13}
why: People who follow a broken link stop reading or ask somebody. Most links break when a file is moved or renamed.
how: >
  Correct the path. It is relative to the folder of the document; a leading slash means the root of the repository.
  `tracdown lint --fix` does this if there is only one possible file.
examples:
  - bad:
      README.md: "See [how to install](docs/instal.md).\n"
      docs/install.md: "# Install\n"
  - bad: "[https://example.org/talk](Talk)\n"
  - good:
      README.md: "See [how to install](docs/install.md), [all documents](docs/) and [the issues](../../issues).\n"
      docs/install.md: "[Back](/README.md)\n"

"""##),
("link-malformed.yml", ##"""
what: Link addresses are well-formed
severity: warning
since: 0.1.0
why: >
  An address without `https://` is read as a file, one with a space is shown as text, and an empty one links back to
  the page.
how: Complete the address. Put an address with spaces between `<` and `>`.
examples:
  - bad: "[Home](www.example.org)\n"
  - bad: "[Ann](ann@example.org)\n"
  - bad: "[Home](http://http://example.org)\n"
  - bad: "[Notes]()\n"
  - bad:
      README.md: "[The plan](docs/the plan.md)\n"
      docs/the plan.md: "# The plan\n"
  - good: "[Home](https://example.org), [Ann](mailto:ann@example.org)\n"

"""##),
("link-outside.yml", ##"""
what: Links stay within the repository
severity: warning
since: 0.1.0
why: A path outside the repository, or on somebody's own machine, does not work for anybody else.
how: >
  Add the file to the repository, or use a full address. You can link to GitHub's own pages from the root as
  `../../issues`, `../../wiki`, and so on.
examples:
  - bad: "[The plan](../plan.md)\n"
  - bad: "[The plan](file:///home/ann/plan.md)\n"
  - good: "[Issues](../../issues)\n"

"""##),
("maintainers.yml", ##"""
what: Readers learn who maintains it
severity: note
since: 0.1.0
profiles: [community]
why: >
  Before people rely on a project, they ask who maintains it and whether anybody still does. Contributors ask who
  decides.
how: >
  In MAINTAINERS or in a section of the README, say who maintains the project and how to reach them. For a team,
  name the team.
item:
  order: 23
  title: Who maintains it
  names: [maintainers, maintainer, governance, owners, codeowners, "maintainers …", team, authors, core team, betreuer, mainteneurs, responsables, 维护者, メンテナ, メンテナー]
  headings:
    en: [maintainers, maintainer, "maintainers …", "… maintainers", "maintained by …", core team, the team, our team, team, governance, who maintains it, "who maintains …", who we are, project team, "project maintainers …", authors, author, "authors and …", "author and …", owners, ownership, developers, lead developers, contact and maintainers]
    de: [betreuer, team, autoren, autor, verantwortlich, wer wir sind]
    fr: [mainteneurs, équipe, auteurs, auteur, responsables, gouvernance]
    es: [mantenedores, equipo, autores, autor, responsables, gobernanza]
    zh: [维护者, 团队, 作者, 核心团队]
    ja: [メンテナ, メンテナー, チーム, 作者, 開発者]
  traps:
    names: [team guide]
    headings: [for maintainers, "author guidelines …", information for authors]
  mentions:
    en: [maintainers, maintained by, core team, governance]
    de: [betreut von, gepflegt von]
    fr: [maintenu par, mainteneurs]
    es: [mantenido por, mantenedores]
    zh: [维护者]
    ja: [メンテナ]
  addresses: [maintainers, governance, /team, /orgs/, /people]
  evidence:
    - what: code owners
      wish: the names of the maintainers
      signal: files
      words: [codeowners, .github/codeowners, .gitlab/codeowners, docs/codeowners]
      points: 3
      strong: true
    - what: a way to reach them
      wish: how to reach the maintainers
      signal: link
      words: ["mailto:", github.com/, gitlab.com/, codeberg.org/, twitter.com/, x.com/, orcid.org, linkedin.com, mastodon, /people, /team]
      points: 2
      strong: true
    - what: that somebody maintains it
      wish: the names of the maintainers
      signal: text
      anywhere: true
      words: [maintained by, is maintained, maintainer, maintainers, core team, lead developer, lead developers, written by, created by, developed by, led by, gepflegt von, betreut von, entwickelt von, maintenu par, développé par, écrit par, mantenido por, desarrollado por, escrito por, 维护, 维护者, メンテナンス, 開発して]
      points: 2
      strong: true
    - {what: "{n} names", wish: the names of the maintainers, signal: items, count: 1, points: 1}
  present: {points: 3, strong: 1}
  partial: {points: 1}
  next:
    missing: In the README or in MAINTAINERS.md, say who maintains it and how to reach them.
  scaffold:
    file: MAINTAINERS.md
    text: |
      # Maintainers of {name}

      <!-- tracdown: to be written -->

      - Who decides and releases, and how are they reached?
      - How does somebody become a maintainer?
examples:
  - good: |
      # Harbour

      ## Maintainers

      - [Ann](https://github.com/ann)
      - [Bo](https://github.com/bo)
  - bad: |
      # Harbour

      Shows which ships lie where.

"""##),
("obsolete.yml", ##"""
what: Pages are up to date
severity: warning
since: 0.1.0
judged: {date: 2026-11-30, findings: 19, useful: 19}
why: >
  People still find a page that calls itself out of date, and rely on the rest of it if they skip the first line. A
  changelog that ends before the newest release suggests that nothing has happened.
how: >
  Update the page, move it to a folder `archive`, or reduce it to a link to the current page. Add the missing
  changes to the changelog.
examples:
  - bad: |
      # Server room

      This page is obsolete: the servers have moved.

      The key hangs behind the door.
  - good: |
      # Server room

      The old key is no longer used. Ask at the desk for the new one.
  - bad: |
      # Server room

      > [!WARNING]
      > This page is outdated. The new one is in the handbook.

      The key hangs behind the door.
  - good: |
      # Server room

      This page is deprecated: see [the new one](https://example.org/server-room).
  - good: |
      # Functions

      This page lists deprecated functions, and what to call instead.

      `tide()` is `height()` now.

"""##),
("orphan.yml", ##"""
what: Every page can be reached from the start page
severity: note
since: 0.1.0
judged: {date: 2026-11-30, findings: 5, useful: 5}
why: Only its author finds a page that nothing links to, and nobody updates it when things change.
how: >
  Link to it from the README, or from a page that its readers visit. Not required for files that hosts and tools
  find by name, such as a changelog, for pages of a site generator that builds its own menus, and for pages that
  call themselves out of date.
examples:
  - bad:
      README.md: |
        # Tidetable

        See [how it is set up](docs/setup.md).
      docs/setup.md: |
        # Setting up

        Start it.
      docs/clock.md: |
        # The clock

        Set it twice a year.
  - good:
      README.md: |
        # Tidetable

        See [the documents](docs/).
      docs/README.md: |
        # Documents

        - [The clock](clock.md)
      docs/clock.md: |
        # The clock

        Set it twice a year.

"""##),
("page-duplicate.yml", ##"""
what: Everything is written once
severity: warning
since: 0.1.0
judged: {date: 2026-11-30, findings: 1, useful: 1}
why: One of two copies gets updated and the other does not, and readers of the other one cannot tell.
how: Keep the better one. Replace the other with a link to it, or remove it.
examples:
  - bad:
      README.md: |
        # Tides

        The water comes twice a day, a little later each time, since the moon goes round while the earth turns. At full moon
        and at new moon it comes higher, because then the sun helps. In a storm from the west the tables are wrong by half an
        hour or more, and the quay is under water before they say so.

        Whoever ties up a boat leaves enough rope for the difference, which is three metres in spring and four in autumn. Boats
        with a deep keel wait outside until the bell rings, or come in with the pilot, who knows the sands and where they have
        moved since the last survey was made.
      docs/tides.md: |
        # Tides

        The water comes twice a day, a little later each time, since the moon goes round while the earth turns. At full moon
        and at new moon it comes higher, because then the sun helps. In a storm from the west the tables are wrong by half an
        hour or more, and the quay is under water before they say so.

        Whoever ties up a boat leaves enough rope for the difference, which is three metres in spring and four in autumn. Boats
        with a deep keel wait outside until the bell rings, or come in with the pilot, who knows the sands and where they have
        moved since the last survey was made.

"""##),
("placeholder.yml", ##"""
what: Text is written, not promised
severity: warning
since: 0.1.0
judged: {date: 2026-11-30, findings: 7, useful: 7}
why: A reader who follows a heading to "TODO" loses time and trust. Often the gap is older than anybody remembers.
how: Write the text, or remove the section and add the gap to the list of open work.
words:
  en: [todo, to do, tbd, t.b.d, fixme, xxx, tba, to be written, to be done, to be defined, to be determined, to be announced,
    to be completed, to be continued, coming soon, work in progress, wip, under construction, not yet written, not written yet,
    this page is empty, placeholder, insert text here, add text here, lorem ipsum, fill me in, documentation coming soon,
    content coming soon]
  de: [folgt, folgt noch, in arbeit, noch zu schreiben, demnächst, kommt noch, wird noch ergänzt]
  fr: [à venir, à compléter, en construction, à faire, à écrire, bientôt]
  es: [pendiente, por hacer, próximamente, en construcción, por completar]
  zh: [待补充, 未完成, 待完善, 待定, 建设中]
  ja: [準備中, 作成中, 執筆中, 未定, 工事中, 後で書く]
examples:
  - bad: |
      # Mail

      ## Restarting

      TODO
  - bad: |
      # Mail

      TBD: who is called at night
  - good: |
      # Mail

      The list of open work is in `TODO.md`. A comment such as TODO in the code does not count.

      ## To do

      - Restart it by itself

"""##),
("reader-alert.yml", ##"""
what: "Quotes are not alerts"
severity: warning
since: 0.1.0
why: "Gollum and MDwiki show `[!NOTE]` as text."
how: "Write `> **Note:** …`."
applies:
  targets: [gollum, mdwiki, portable]
examples:
  - bad: "> [!NOTE]\n> High water.\n"
  - good: "> **Note:** High water.\n"

"""##),
("reader-anchor-without-href.yml", ##"""
what: "Anchors have an address"
severity: error
since: 0.1.0
why: "MDwiki fails on an `<a>` without `href` and leaves the whole page blank."
how: "Write `<a id=\"x\" href=\"#x\"></a>`; `<span id=\"x\">` loses its id on GitHub."
applies:
  targets: [mdwiki, portable]
examples:
  - bad: "# Tides\n\n<a id=\"high\"></a>High water.\n"
  - good: "# Tides\n\n<a id=\"high\" href=\"#high\"></a>High water.\n"

"""##),
("reader-backslash-break.yml", ##"""
what: "Lines do not break with a backslash"
severity: warning
since: 0.1.0
why: "MDwiki shows the backslash."
how: "Put two spaces at the end of the line."
applies:
  targets: [mdwiki, portable]
examples:
  - bad: "High\\\nlow\n"
  - good: "High  \nlow\n"

"""##),
("reader-bare-address.yml", ##"""
what: "Addresses are marked as links"
severity: note
since: 0.1.0
why: "Gollum with kramdown does not link a bare address."
how: "Write `<https://example.org>`."
applies:
  targets: [gollum, mdwiki, portable]
examples:
  - bad: "See https://tides.example.org today.\n"
  - good: "See <https://tides.example.org> and [tides](https://tides.example.org).\n"

"""##),
("reader-bare-pipe.yml", ##"""
what: "Running text has no pipes"
severity: warning
since: 0.1.0
why: "In kramdown, which Gollum uses, a line with a pipe is a table."
how: "Write `&#124;`."
applies:
  targets: [portable, mdwiki, gollum]
examples:
  - bad: "High | low water.\n"
  - good: "High &#124; low water, `a | b`.\n"

"""##),
("reader-block-html.yml", ##"""
what: "Blocks are not HTML"
severity: warning
since: 0.1.0
why: "Gollum with the renderer commonmarker removes HTML blocks, including their text."
how: "Write a pipe table, a list, or a quote."
applies:
  targets: [gollum, portable, mdwiki]
examples:
  - bad: "<table><tr><td>high</td></tr></table>\n"
  - good: "| tide |\n| --- |\n| high |\n\n<!-- a comment -->\n"

"""##),
("reader-broken-paragraph.yml", ##"""
what: "Each paragraph is on one line"
severity: note
since: 0.1.0
why: "MDwiki shows every line break in a paragraph, unless its `config.json` sets `\"lineBreaks\": \"original\"`."
how: "Write the paragraph on one line."
applies:
  targets: [mdwiki, portable]
examples:
  - bad: "High\nlow\n"
  - good: "High low\n"

"""##),
("reader-double-bracket.yml", ##"""
what: "Text has no double brackets"
severity: warning
since: 0.1.0
why: "GitLab turns `[[x]]` into a link. So do Gollum and GitHub wikis, where it is how links are written."
how: "Put it in code, or write `&#91;[x]]`."
applies:
  targets: [mdwiki, portable, gitlab, gitlab-wiki]
examples:
  - bad: "A list [[1, 2]].\n"
  - good: "A list &#91;[1, 2]], or `[[1, 2]]`.\n"

"""##),
("reader-escaped-pipe.yml", ##"""
what: "Table cells have no escaped pipes"
severity: warning
since: 0.1.0
why: "MDwiki splits the cell at `\\|`, and kramdown shows the backslash in code."
how: "Write `&#124;`, or `<code>a&#124;b</code>` for code."
applies:
  targets: [mdwiki, portable, gollum]
examples:
  - bad: "| a | b |\n| --- | --- |\n| x \\| y | z |\n"
  - good: "| a | b |\n| --- | --- |\n| x &#124; y | z |\n"

"""##),
("reader-fence-language.yml", ##"""
what: "Fences only use languages that the site can highlight"
severity: error
since: 0.1.0
why: "MDwiki's highlighter hangs the page on a language that it does not know: `sh`, `yaml`, `xml`, `text`."
how: "Use one of bash, cpp, cs, css, cmake, coffeescript, http, java, javascript, json, matlab, objectivec, perl, php, python, r, ruby, scala, sql, vala, or no language."
applies:
  targets: [mdwiki, portable]
examples:
  - bad: "```yaml\ntides: high\n```\n"
  - good: "```python\nprint(1)\n```\n\n```\ntides: high\n```\n"

"""##),
("reader-footnote.yml", ##"""
what: "There are no footnotes"
severity: warning
since: 0.1.0
why: "GitHub wikis, MDwiki, and Gollum with commonmarker show the footnote marks."
how: "Put the note in parentheses."
applies:
  targets: [github-wiki, gollum, mdwiki, portable]
examples:
  - bad: "High water.[^1]\n\n[^1]: At noon.\n"
  - good: "High water (at noon).\n"

"""##),
("reader-front-matter.yml", ##"""
what: "Documents start with text"
severity: warning
since: 0.1.0
why: "Gollum shows front matter as a table, MDwiki prints it as a heading."
how: "Remove the front matter."
applies:
  targets: [mdwiki, gollum, github-wiki, portable]
examples:
  - bad: "---\ntitle: Tides\n---\n\n# Tides\n"
  - good: "# Tides\n\n---\n\nHigh.\n"

"""##),
("reader-gimmick.yml", ##"""
what: "Text has no gimmicks"
severity: error
since: 0.1.0
why: "MDwiki runs `[gimmick:…]`."
how: "Put it in code."
applies:
  targets: [mdwiki]
examples:
  - bad: "Say [gimmick:alert](x).\n"
  - good: "Say `[gimmick:alert]`.\n"

"""##),
("reader-inline-html.yml", ##"""
what: "Text is not marked up with HTML"
severity: warning
since: 0.1.0
why: "Gollum with the renderer commonmarker removes the tags: `<sup>2</sup>` is shown as `2`, and an `<img>` is not shown."
how: "Write `²`, `**bold**`, or `![tide](tide.png)`."
applies:
  targets: [gollum, portable, mdwiki]
examples:
  - bad: "High<sup>2</sup> water\n"
  - good: "High² water<br>low\n"

"""##),
("report-defect.yml", ##"""
what: Readers learn how to report a bug
severity: warning
since: 0.1.0
profiles: [community]
why: >
  If a report lacks the version, the steps, or the message, it takes two more exchanges before anybody can start.
  People who are told what to include send it the first time.
how: In CONTRIBUTING or SUPPORT, say where to report bugs and what a report must contain, or add an issue template.
item:
  order: 22
  title: How to report a defect
  names: [reporting, reporting bugs, report a bug, bug reports, bug reporting, "reporting bugs …", "reporting issues …", issues, bugs, fehler melden, signaler un bug, reportar errores, 报告问题, バグ報告]
  weak-names: [contributing, "contributing …", contribute, support, help, "… bug", "… bug report", "bug …", issue template, troubleshooting, faq]
  headings:
    en: [reporting bugs, reporting issues, "reporting …", bug reports, "bug reports …", report a bug, "report a bug …", report an issue, "report an issue …", "submitting an issue …", "submitting a bug …", "submit an issue …", "how to report …", "how to submit a bug report …", "filing …", "file a bug …", "file an issue …", found a bug, "found a bug …", "found an issue …", issue reporting, bugs, bug tracker, issue tracker, issues, "bugs and …", "issues and …", problems, defects]
    de: [fehler melden, fehlerberichte, probleme melden]
    fr: [signaler un problème, signaler un bug, rapporter un bug, remonter un problème]
    es: [informar de errores, reportar errores, reportar un problema]
    zh: [问题反馈, 报告问题, 提交问题, 提交 issue, 反馈]
    ja: [不具合報告, バグ報告, バグを報告する, 問題の報告]
  traps:
    names: [code of conduct, security, known issues]
    headings: [known issues, "known issues …", "reporting a vulnerability …", "reporting vulnerabilities …", "reporting security …", "… vulnerability", reporting guidelines for conduct, "common issues …"]
  mentions:
    en: [report a bug, report bugs, file a bug, bug report, bug reports, report an issue, report issues]
    de: [fehler melden]
    fr: [signaler un bug, signaler un problème]
    es: [informar de errores]
    zh: [报告问题, 提交 issue]
    ja: [バグ報告, 不具合報告]
  addresses: [/issues, bugzilla, /tracker, bugs., jira, launchpad.net]
  evidence:
    - what: an issue template
      wish: what a report must contain
      signal: files
      words: [".github/issue_template/*", ".github/issue_template.md", "issue_template.md", "docs/issue_template.md", ".gitlab/issue_templates/*", ".gitea/issue_template*", ".forgejo/issue_template*"]
      points: 4
      strong: true
    - what: where to report bugs
      wish: where to report bugs
      signal: link
      words: [/issues, bugzilla, /tracker, bugs., jira, launchpad.net, "mailto:", lists., /newticket]
      points: 2
      strong: true
    - what: what a report contains
      wish: what a report must contain
      signal: text
      count: 2
      words: [version, versions, steps, reproduce, reproduction, expected, actual, log, logs, stack trace, traceback, error message, minimal example, test case, operating system, screenshot, screenshots, schritte, erwartet, fehlermeldung, étapes, reproduire, attendu, message d'erreur, pasos, reproducir, esperado, mensaje de error, 版本, 重现, 复现, 日志, 截图, バージョン, 再現, 手順, ログ]
      points: 2
      strong: true
    - what: where to report bugs, in a sentence
      wish: where to report bugs
      signal: text
      words: [issue tracker, bug tracker, open an issue, create an issue, file an issue, file a bug, report a bug, report bugs, report issues, report any issues, github issues, on github, ticket anlegen, ouvrir un ticket, ouvrez une issue, abrir una incidencia, 提交 issue, イシュー]
      anywhere: true
      points: 1
    - {what: "{n} points", wish: what a report must contain, signal: items, count: 3, points: 1}
  present: {points: 4, strong: 1}
  partial: {points: 1}
  next:
    missing: In CONTRIBUTING or SUPPORT, say where to report bugs and what a report must contain, or add an issue template.
  scaffold:
    file: REPORTING.md
    text: |
      # How to report a defect of {name}

      ## Where

      <!-- tracdown: to be written -->

      - Where are defects reported, and where are they looked for first?

      ## What a report must hold

      <!-- tracdown: to be written -->

      - Which version, which system, which steps, which message?
      - What was expected, and what happened?
examples:
  - good: |
      # Harbour

      ## Reporting bugs

      Open [an issue](https://example.org/harbour/issues) with the version, the steps to reproduce it, and the error
      message.
  - good:
      README.md: |
        # Harbour
      .github/ISSUE_TEMPLATE/defect.md: |
        What happened, and in which version?
  - bad: |
      # Harbour

      Shows which ships lie where.

"""##),
("roadmap.yml", ##"""
# The lists of names and headings are drawn from the headings and file names of 217 public repositories.
what: Readers learn what comes next
severity: warning
since: 0.1.0
why: >
  Without a roadmap, everybody plans from their own idea of the future. Users cannot tell whether to wait for a
  feature, contributors cannot tell what is welcome, and nobody notices that two teams are building the same thing.
how: >
  List what comes next, in order or with approximate dates, and what will not be done. If the plan is kept elsewhere
  (a board, milestones), link to it and declare its address in the settings.
item:
  order: 3
  title: Project roadmap
  names:
    [roadmap, road map, the roadmap, "… roadmap", "roadmap …", todo, todos, to do, backlog, milestones, release plan, project plan, development plan,
     future plans, future work, wishlist, feuille de route, hoja de ruta, fahrplan, 路线图, 开发计划, ロードマップ, 今後の予定]
  weak-names: [plan, plans, planning, future, vision, goals, strategy, ideas]
  headings:
    en:
      [roadmap, road map, "… roadmap", "roadmap …", "… road map", future work, future plans, future enhancements, future improvements, future development, future features, future direction, future directions, future expansion, future considerations, future ideas, future goals, future releases, future versions, future steps,
       planned features, "planned …", planned, plans, upcoming, upcoming features, "upcoming …", whats next, what's next, coming soon, coming next, milestones, backlog,
       to do, todo, todos, to do list, todo list, wish list, wishlist, near term, longer term, "goals for …", project status and roadmap, status and plans,
       status and roadmap, "… todo", long term plans, development plan, release plan, project plan, our plans, plans for the future, in the works]
    de: [roadmap, fahrplan, planung, geplante funktionen, geplant, ausblick, meilensteine, zukunft, nächste schritte geplant]
    fr: [feuille de route, plan de route, à venir, prochaines étapes, jalons, évolutions prévues, évolutions à venir]
    es: [hoja de ruta, plan de trabajo, próximos pasos, próximamente, pendientes, planes futuros]
    zh: [路线图, 开发计划, 后续计划, 规划, 里程碑, 待办, 待办事项, 未来计划, 后期计划, "后期 road map", 计划]
    ja: [ロードマップ, 今後の予定, 今後の展望, 今後の方針, 今後の計画, 開発計画, マイルストーン]
  weak-headings:
    en: [vision, goals, project goals, direction, objectives, current work, strategy, ideas]
  traps:
    headings:
      ["… implementation plan", "plan for …", "plan to …", "planning poker …", "… refactoring plan", "… rollout plan", "… migration plan", "… upgrade plan", "… design plan", "… execution plan", "query plan …", "… query plan", "… plan command", "terraform plan …", "feature roadmap for …", "roadmap api", "implementation roadmap", "… implementation roadmap", "migration roadmap", "… migration roadmap", "learning roadmap", "developer roadmap", next steps, implementation plan, test plan, rollback plan, migration plan, "… plans and pricing", pricing plans, "todo example …", "todo app …", "todo list example …", "… todo app", milestones api, "subscription …"]
    names: [todo app, todo list app, test plan, "… test plan", "… implementation plan", "implementation plan", "… migration plan", "migration plan", "… refactor plan", "… refactoring plan", "… rollout plan", "… migration roadmap", "… upgrade plan", "learning roadmap"]
  elsewhere: none
  weak: partial
  mentions:
    en: [roadmap, road map, future plans, planned features, what's next, upcoming features, our plans]
    de: [roadmap, fahrplan, geplante funktionen]
    fr: [feuille de route]
    es: [hoja de ruta]
    zh: [路线图, 开发计划, 后续计划]
    ja: [ロードマップ, 今後の予定, 今後の方針, 今後の展望, 今後の計画]
  addresses: [/milestones, /milestone/, /projects/, /projects, trello.com, roadmap, /boards, /-/boards, productboard, canny.io, /labels/, notion.so]
  evidence:
    - {what: "{n} plans", wish: "what comes next, as a list", signal: items, count: 3, points: 2, strong: true}
    - what: dates or times
      wish: "an order or approximate dates"
      signal: text
      count: 2
      words:
        [q1, q2, q3, q4, quarter, near term, long term, longer term, short term, mid term, medium term, now, next, later, this year, next year, next release, next version, next major, upcoming, planned, in progress,
         must have, should have, nice to have, won't have, could have, high priority, medium priority, low priority, phase, milestone, in the future, version to come, current work, completed, done,
         "2024", "2025", "2026", "2027", "2028", "2029", "2030", kurzfristig, langfristig, geplant, quartal, prochaine version, à venir, court terme, long terme, trimestre, próxima versión, corto plazo, largo plazo, 计划, 即将, 今后, 予定, 今後, 将来]
      points: 1
      strong: true
    - {what: "{n} words", wish: a sentence or two about each plan, signal: words, count: 50, points: 1}
    - what: what will not be done
      signal: text
      words: [won't have, will not, won't do, non-goals, non goals, out of scope, not planned, no plans, nicht geplant, hors périmètre, fuera de alcance, 不计划, 対象外]
      points: 1
  present: {points: 4, strong: 1}
  partial: {points: 1}
  stale-months: 18
  next:
    missing: Describe what comes next and what will not be done, or declare in the settings where it is planned.
  scaffold:
    file: ROADMAP.md
    text: |
      # Roadmap of {name}

      ## Now

      <!-- tracdown: to be written -->

      - What is being worked on, and what will be different once it is done?

      ## Next

      <!-- tracdown: to be written -->

      - What comes after that, in which order, and roughly when?

      ## Later

      <!-- tracdown: to be written -->

      - What would be good to have some day?

      ## Not planned

      <!-- tracdown: to be written -->

      - What do people ask for that will not come, and why?
examples:
  - good:
      ROADMAP.md: |
        # Roadmap

        ## Next release

        - Show tides of the next seven days, since crews plan by the week.
        - Import of ship lists in the format that most harbour offices export today.
        - A page for each berth, with the ships that are announced for it.

        ## Later

        - Alarms by mail. We will not send text messages, since no harbour has asked for them.
  - bad: |
      # Harbour

      ## Next steps

      Read the manual.
  - bad: |
      # Harbour

      ## Roadmap

      See the issues.

"""##),
("section-empty.yml", ##"""
what: Headings have text below them
severity: note
since: 0.1.0
judged: {date: 2026-11-30, findings: 3, useful: 3}
why: A heading promises text. An empty section sends away readers who were in the right place.
how: Write the section, or remove the heading. A heading that is followed by a lower-level heading is fine.
examples:
  - bad: |
      # Mail

      How mail works here.

      ## Restarting

      ## Backup

      Every night.
  - good: |
      # Mail

      ## Servers

      ### curlew

      Takes the mail.
  - good: |
      # Mail

      How mail works here.

      ## Contributors

      <!-- contributors:start -->
      <!-- contributors:end -->

      ## 1) Take the server out of the list of servers

      ## 2) Restart it

      As always.

"""##),
("security-policy.yml", ##"""
what: Readers learn how to report a vulnerability
severity: warning
since: 0.1.0
profiles: [community]
why: >
  People who find a vulnerability and see no private way to report it either open an issue that everybody can read,
  or say nothing. Both are worse than an email.
how: >
  Write SECURITY.md: where to report vulnerabilities privately, how soon to expect an answer, and which versions
  still get fixes.
applies:
  open-source: true
item:
  order: 20
  title: Security policy
  names: [security, security policy, "security policy …", reporting vulnerabilities, vulnerability disclosure, responsible disclosure, sicherheit, sicherheitsrichtlinie, sécurité, seguridad, 安全, 安全策略, セキュリティ, セキュリティポリシー]
  headings:
    en: [security, security policy, "security policy …", reporting security issues, "reporting security …", "reporting a security …", "reporting vulnerabilities …", "reporting a vulnerability …", "report a vulnerability …", "report a security …", "… security issues", "… vulnerabilities", vulnerability disclosure, responsible disclosure, security contact, security issues]
    de: [sicherheit, sicherheitslücken, sicherheitslücken melden, sicherheitsrichtlinie]
    fr: [sécurité, signaler une faille, politique de sécurité, vulnérabilités]
    es: [seguridad, política de seguridad, informar de vulnerabilidades, vulnerabilidades]
    zh: [安全, 安全策略, 安全问题, 报告漏洞, 漏洞反馈]
    ja: [セキュリティ, セキュリティポリシー, 脆弱性の報告]
  traps:
    headings: [security features, "… security features", "security group …", "security groups …", security headers, "transport security …"]
  elsewhere: partial
  mentions:
    en: [security policy, security issue, security issues, vulnerability, vulnerabilities]
    de: [sicherheitslücke, sicherheitslücken]
    fr: [vulnérabilité, vulnérabilités, faille]
    es: [vulnerabilidad, vulnerabilidades]
    zh: [漏洞]
    ja: [脆弱性]
  addresses: [security, hackerone, bugcrowd, intigriti]
  evidence:
    - what: a private way to report it
      wish: where to report a vulnerability privately
      signal: link
      words: ["mailto:", security/advisories, security/policy, hackerone.com, bugcrowd.com, intigriti.com, huntr., "security@", /security, keybase.io, openpgp, pgp, msrc.]
      points: 3
      strong: true
    - what: a named private channel
      wish: where to report a vulnerability privately
      signal: text
      words: [security@, email, e-mail, mail, privately, private vulnerability reporting, security advisory, security advisories, in private, encrypted, pgp, gpg, e-mail-adresse, vertraulich, courriel, en privé, correo, en privado, 邮件, 邮箱, 私下, メール, 非公開]
      points: 2
      strong: true
    - what: what to report
      wish: "what to report, and what to expect"
      signal: text
      words: [vulnerability, vulnerabilities, security issue, security issues, security problem, security problems, disclosure, cve, exploit, sicherheitslücke, sicherheitslücken, vulnérabilité, vulnérabilités, faille, vulnerabilidad, vulnerabilidades, 漏洞, 脆弱性]
      points: 1
    - {what: "{n} words", wish: "what to report, and what to expect", signal: words, count: 25, points: 1}
  present: {points: 4, strong: 1}
  partial: {points: 2}
  next:
    missing: Write SECURITY.md with a private address for vulnerabilities and the expected response time.
  scaffold:
    file: SECURITY.md
    text: |
      # Security of {name}

      ## Report a vulnerability

      <!-- tracdown: to be written -->

      - Where is it reported so that only the maintainers read it?
      - How soon does somebody answer, and what happens then?

      ## Supported versions

      <!-- tracdown: to be written -->

      - Which versions still get corrections?
examples:
  - good:
      LICENSE: |
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software
      SECURITY.md: |
        # Security

        Please report vulnerabilities to [security@harbour.example.org](mailto:security@harbour.example.org), not in
        the issues. Somebody answers within three days, and tells you when a corrected version will come out.
  - bad:
      LICENSE: |
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software
      README.md: |
        # Harbour

        ## Security

        Ships are shown over TLS.

"""##),
("ship.yml", ##"""
# The lists of names and headings are drawn from the headings and file names of 217 public repositories.
what: Readers learn how to make a change and ship it
severity: warning
since: 0.1.0
why: >
  A change is done when users have it. If it is not written down how to run the tests, who reviews, and how to
  release a version, only the people who were there at the beginning can finish anything, and every vacation stops
  the project.
how: >
  Describe three things, in CONTRIBUTING or on their own pages: how to make a change (set up, build, test, style),
  how to get it merged (branch, pull request, review), and how it reaches users (release, deployment, or "merging
  publishes").
item:
  order: 2
  title: How to create and ship a change
  names:
    [ship, shipping, "shipping …", shipping a change, ship a change, how to ship, change process, how we work, development, developing, developer, developers, developer guide, developers guide, development guide, dev, dev guide, hacking,
     contributing with code, workflow, release process, releasing, release, "release process …", publishing, deploy,
     deploying, testing, building, maintaining, maintenance, code review, git workflow, branching, patches, patch process, dev quickstart,
     runbook, how to release, development setup, "development …", "developing …", "releasing …",
     release checklist, "… release process", local development, entwicklung, entwicklerhandbuch, guide du développeur, guía de desarrollo, développement, desarrollo, 开发, 开发指南,
     発布流程, 発布, 開発, 開発者ガイド, リリース手順]
  weak-names: [contributing, contribute, "contributing …", contribution guide, contribution, releases, maintainers, deployment, architecture, agents, claude, copilot instructions]
  headings:
    en:
      [shipping, ship it, shipping a change, ship a change, how to ship, "shipping …", make a change, how we work, release, releases and deployment, releasing a change, development, developing, "developing …", testing, tests, local development, release process, "release process …", running tests,
       running the tests, "running … tests", run tests, run the tests, test, development workflow, workflow, pull requests, pull request,
       "… pull request", "… pull requests", opening a pull request, submitting a pull request, submitting changes,
       "submitting …", making changes, making a change, make your changes, making a release, making a new release, releasing,
       "releasing …", how to release, "… release", cut a release, cutting a release, release checklist, publishing,
       deployment, production deployment, continuous integration, continuous deployment, ci cd, ci, code review, code reviews, branching,
       branching model, branching strategy, branch strategy, git workflow, branches, development environment, development setup,
       "… development environment", development environment setup, developer setup, hacking, "hacking on …", building and testing, build and test,
       "building and testing …", coding style, coding conventions, coding standards, code style, "code style …", style guide, linting,
       formatting, commit messages, commit message, pre commit, code changes, patch process, how to check proposed changes,
       building, build, "building …", building from source, releases and versioning, release procedure, release workflow, for developers,
       for maintainers, maintainers, developer guide, contributing code, writing a patch, "development …", "developer …",
       local setup, how to develop, automated release process, preparing a release, new release, "… ci checks locally", checks, quality checks]
    de:
      [entwicklung, entwicklungsumgebung, änderungen einreichen, tests, testen, veröffentlichung, release prozess, bereitstellung,
       für entwickler, arbeitsablauf, veröffentlichen]
    fr:
      [développement, environnement de développement, tests, déploiement, publication, proposer une modification, tester, lancer les tests,
       "développement …", "tests …", publier, "déployer …", intégration continue, livraison, "proposer …"]
    es:
      [desarrollo, entorno de desarrollo, pruebas, despliegue, publicación, enviar cambios, publicar, ejecutar las pruebas]
    zh: [开发, 开发指南, 开发环境, 本地开发, 测试, 运行测试, 构建, 发布, 发布流程, 部署, 提交代码, 分支, 分支管理, 代码规范]
    ja:
      [開発, 開発者ガイド, 開発環境, 開発方法, 環境構築, テスト, ビルド, プルリクエスト, プルリクエストを送る, レビュー, ブランチ戦略, リリース, リリース手順,
       リリース方法, デプロイ, コードをテストする, 静的解析]
  weak-headings:
    en:
      [contributing, "contributing …", contribute, contributions, how to contribute, contribution guidelines, contributor guide, releases, versioning, "contribution …"]
    de: [mitwirken, mitmachen, beitragen]
    fr: [contribuer, contribution, contributions, "contribuer …"]
    es: [contribuir, contribuciones]
    zh: [贡献, 参与贡献, 贡献指南]
    ja: [貢献, コントリビュート, 貢献者ガイド]
  traps:
    names: [release notes, changelog, "… release notes", releases]
    headings: ["… in ci", "… on ci", "… in continuous integration", "… in ci systems", "ci integration", "… with ci", "… in your pipeline", "… in pipelines", "testing your …", "testing with …", "deploying your …", "releasing your …", "publishing your …", release notes, license, code of conduct, "release notes …", latest release, security, "new in …"]
  elsewhere: none
  addresses: [development, developer-guide, developing, releasing, release-process]
  mentions:
    en: [development guide, developer guide, release process, contributing guide, how to release]
    ja: [開発ガイド, リリース手順]
  evidence:
    - what: how to run the tests or checks
      signal: command
      part: make
      words:
        [make test, make check, make tests, make smoketest, make lint, "make test-compatibility", make ci, make verify, make unit, make integration, pytest, python -m pytest,
         python -m unittest, python3 -m unittest, python setup.py test, tox, nox, npm test, npm run test, npm t, npm run lint, npm run-script, yarn test, yarn lint,
         yarn run test, pnpm test, pnpm run test, npx jest, npx vitest, jest, vitest, go test, cargo test, cargo clippy, cargo nextest, swift test, swift format, rake test, rake spec, rake, rspec,
         bundle exec rake, bundle exec rspec, mvn test, mvn verify, mvn install, mvn package, ./mvnw, gradle test, gradle check, gradlew test, gradlew check, gradlew build, ctest, unittest, phpunit, composer test,
         dotnet test, mix test, stack test, cabal test, bats, prove, sbt test, lein test, pre-commit, flake8, ruff, black, mypy, eslint, prettier, rubocop, golangci-lint, shellcheck,
         hatch run, hatch test, poetry run, uv run, just test, just check, task test, bazel test, xcodebuild test, act, deno test, bun test, ./run-tests, run_tests, run_tests.py, runtests, script/test, scripts/test, bin/test, bin/rspec, ./test.sh, test.sh, invoke test, meson test, busted, dune test, zig build test, fastlane test, cypress, playwright,
         molecule test, molecule converge, molecule, ansible-lint, ansible-test, yamllint, terraform validate, terraform fmt, tofu fmt, tflint, terraform-docs, terratest, kitchen test, kitchen verify, helm lint, ct lint, ct install, helm unittest, kubeconform, kubeval, conftest verify, opa test, pdk validate, pdk test, cookstyle, foodcritic, shellspec, shunit2, shfmt, R CMD check, devtools::test, nosetests, trial, python manage.py test, python -m tox, python -m nox, php artisan test, vendor/bin/phpunit, ./vendor/bin/phpunit, bin/phpunit, vendor/bin/pest,
         gradlew connectedAndroidTest, ./gradlew test, ./gradlew check, ./mvnw test, ./mvnw verify, flutter test, flutter analyze, dart test, dart analyze, ng test, ember test, karma, mocha, ava, npm run check, npm run typecheck, npm run tests, npm run unit, npm run format, yarn check, yarn run lint, pnpm lint, pnpm check, elm-test, crystal spec, nimble test, dub test, raco test, lake test, go vet, gofmt, staticcheck, make fmt, make format, make style, isort, pylint, pyright, vale, markdownlint, codespell, lychee,
         ninja test, scons test, ant test, colcon test, catkin_make run_tests, pio test, west twister, luacheck, cpplint, clang-format, clang-tidy, hlint, ormolu, detox, ./test, ./check.sh, ./run_tests.sh, ./runtests.sh, sh test.sh, bash test.sh, make distcheck, make installcheck, make smoke, make acceptance, make e2e, make test-unit, make testacc, bundle exec kitchen, bundle exec rubocop, task lint, task check, mage test, earthly +test, nix flake check, tests/run]
      points: 2
      strong: true
    - what: how to build it
      signal: command
      part: make
      words:
        [make, make build, make install, cmake, npm run build, npm ci, npm install, npm run dev, npm run start, npm start, yarn build, yarn dev, yarn install, yarn, pnpm install, pnpm build, pnpm dev, pip install, pip install -e, poetry install, uv sync, pipenv install,
         cargo build, cargo run, go build, swift build, bundle install, mvn package, mvn compile, mvn clean, gradle build, gradlew build, mkdocs build, mkdocs serve, jekyll build, jekyll serve, hugo, docker build, docker compose, docker-compose, dotnet build, stack build,
         bazel build, meson setup, ninja, ./configure, autoreconf, git submodule, virtualenv, python -m venv, conda env, nix develop, nix-shell, bin/setup, script/setup, script/bootstrap, vagrant up, brew bundle, composer install, ./gradlew, just build]
      points: 1
    - what: a section about building and testing
      signal: heading
      part: make
      words:
        [development, "developing …", testing, tests, "… tests", "running … tests", "building …", build, building, development environment, "… development environment",
         "development …", "developer …", coding style, code style, coding conventions, linting, formatting, hacking, building and testing, "… development", checks,
         "test …", "testing …", how to check proposed changes, "instructions for building …", "instructions for testing …", entwicklung, entwicklungsumgebung, développement, environnement de développement, "tests …", desarrollo, pruebas, 开发, 开发环境, 测试, 构建, 開発環境, 環境構築, テスト, ビルド, 静的解析]
      points: 1
    - what: what a change must pass
      signal: text
      part: make
      words:
        [run the tests, run tests, running the tests, unit tests, unit test, test suite, tests pass, pass the tests, pass tests, all tests, add tests, write tests, tests for, test your changes, test coverage,
         linter, linters, coding style, code style, coding conventions, style guide, formatted, swiftlint, swift-format, swiftformat, pre-commit, lint, test scripts, local tests, ci passes, ci checks, make sure the ci,
         tests ausführen, lancer les tests, les tests, ejecutar las pruebas, 运行测试, 单元测试, 代码规范, テストする, テストを, リント, 静的解析]
      points: 1
    - what: how a change is merged
      signal: text
      part: ship
      count: 2
      words:
        [pull request, pull requests, PR, PRs, merge request, merge requests, branch, branches, feature branch, topic branch, fork, review, reviewed, code review, reviewer, reviewers, patch, patches, rebase,
         squash, commit message, commit messages, merged, push, pull-request, send a patch, format-patch, signed off, dco, gerrit, mailing list,
         merge-request, zweig, branche, relecture, revue de code, rama, 分支, 合并, 提交, 审核, プルリクエスト, ブランチ, レビュー, マージ, フォーク]
      points: 2
      strong: true
    - what: a section about pull requests or reviews
      signal: heading
      part: ship
      words:
        [pull request, pull requests, "… pull request", "… pull requests", "pull request …", submitting changes, "submitting …", making changes, make your changes, code review, code reviews, "code review …", branching, branching model, branching strategy, branch strategy,
         git workflow, workflow, "… workflow", commit messages, commit message, "commit message …", writing a patch, patch process, merge requests, "merge request …", how to contribute your work, "contributing a …", proposing changes, "proposing …", code changes, submit changes, review process, review,
         änderungen einreichen, "proposer …", enviar cambios, 提交代码, 分支, プルリクエスト, プルリクエストを送る, レビュー, ブランチ戦略, fork]
      points: 1
    - {what: "{n} steps", signal: steps, part: ship, count: 3, points: 1}
    - what: a page of {n} words about it
      signal: words
      count: 250
      pages: true
      points: 1
    - what: a command that releases or deploys
      signal: command
      part: release
      words:
        [git tag, git push --tags, git push origin --tags, git push --follow-tags, npm publish, npm version, yarn publish, pnpm publish, twine upload, python -m build, python -m twine, flit publish, poetry publish, hatch publish, hatch version, uv publish, cargo publish, cargo release, gem push, gem build, rake release, rake bump,
         pod trunk, mvn deploy, mvn release, gradle publish, gradlew publish, gradlew release, goreleaser, docker push, helm package, gh release, make release, make deploy, make publish, npm run release, npm run deploy, yarn release, yarn deploy, lerna publish, changeset publish, semantic-release, bumpversion, bump2version, bump-my-version, standard-version, release-it, np, fastlane release, fastlane,
         kubectl apply, helm upgrade, ansible-playbook, cap production, cap deploy, cap staging, git push heroku, heroku, fly deploy, serverless deploy, firebase deploy, gcloud app, terraform apply, mkdocs gh-deploy, python setup.py sdist, python setup.py upload, zest.releaser, fullrelease, dch, debuild, bundle exec fastlane, mix hex.publish, nuget push, dotnet nuget, dotnet pack, cf push, cdk deploy, eb deploy, vercel, netlify deploy]
      points: 2
      strong: true
    - what: how to release a version
      signal: text
      part: release
      count: 2
      words:
        [new release, new version, a release, the release, release branch, release branches, release process, releases are, releasing, release manager, next release, releases page, draft a new release, cut a release, make a release, tag, tags, tagged, tag the, git tag, version number, bump, bump the version, bump version, bumped, changelog, publish, published, publishing, publishes,
         release notes, release candidate, deploy, deployed, deployment, deploys, production, staging, automatically released, automated releases, semantic-release, auto release, release workflow, rollback, released, hotfix, veröffentlicht, freigabe, veröffentlichen, publié, déployé, déployer, mise en production, production, publicar, desplegar, despliegue, 发布, 上线, 打标签, 版本号, リリース, リリースブランチ, タグ, デプロイ]
      points: 1
    - what: a section about releases or deployment
      signal: heading
      part: release
      words:
        [release process, "release process …", releasing, "releasing …", "… release", "release …", how to release, making a release, making a new release, cut a release, release checklist, publishing, "publishing …", deployment, deploying, "deploying …", production deployment, "deploy …", "… and deploy", continuous deployment, release procedure, automated release process,
         "… release process", releases, versioning, "… releases", veröffentlichung, release prozess, bereitstellung, déploiement, publication, "déployer …", despliegue, publicación, 发布, 发布流程, 部署, リリース, リリース手順, デプロイ, バージョニング]
      points: 1
    - what: that merging publishes
      signal: text
      part: release
      words:
        [automatically published, automatically built and published, automatically deployed, published automatically, deployed automatically, automatically released, released automatically, automatically publishes, automatically deploys, continuously deployed,
         built and deployed, gets deployed, will be deployed, is deployed to, are deployed to, automatisch veröffentlicht, déployé automatiquement, déployées automatiquement, automáticamente, 自动发布, 自动部署, 自動的にデプロイ, 自動でデプロイ]
      points: 1
  parts:
    make: a section on how a change is built and tested
    ship: a section on how a change is merged (branch, pull request, review)
    release: a section on how to release or deploy a version
  present: {points: 6, strong: 2, parts: {make: 2, ship: 2, release: 2}}
  partial: {points: 3}
  kinds:
    documentation:
      present: {points: 4, strong: 2, parts: {make: 2, ship: 2}}
      next: Describe how to check a change to the documents, who reviews it, and how it is published.
    specification:
      present: {points: 4, strong: 2, parts: {make: 2, ship: 2}}
      next: Describe how to propose a change to the text, who decides, and how it is published.
  next:
    missing: Write a page about how to build and test a change, how it is merged, and how it is released.
  scaffold:
    file: DEVELOPMENT.md
    text: |
      # How to make and ship a change of {name}

      ## Set up

      <!-- tracdown: to be written -->

      - How do you get the code, and what must be installed to build it?

      ## Build and test

      <!-- tracdown: to be written -->

      - Which commands build it, run the tests, and check the style?

      ## Get it in

      <!-- tracdown: to be written -->

      - Which branch do you start from, and where do you open the pull request?
      - Who reviews, and what are they looking for?

      ## Release

      <!-- tracdown: to be written -->

      - Who releases or deploys, how often, and with which steps?
      - How do you undo it?
examples:
  - good:
      CONTRIBUTING.md: |
        # Contributing

        ## Build and test

            make test

        All tests must pass before the review.

        ## Pull requests

        1. Create a branch.
        2. Open a pull request; one of us reviews it within a week.
        3. It is merged once two have approved.

        ## Releasing

        Bump the version number, then tag it and publish:

            git tag v1.2.0
            git push --tags
  - bad: |
      # Harbour

      ## Contributing

      Pull requests are welcome.
  - bad:
      README.md: |
        # Harbour

        Shows which ships lie where.

"""##),
("stale.yml", ##"""
what: Pages keep up with the project
severity: note
since: 0.1.0
why: >
  A page that describes the code as it was years ago costs readers more than no page, because they follow it before
  they find out. This finding is not reported if the project itself has not changed.
how: >
  Compare the page with what it describes, and correct it. A change in wording is enough; a change in whitespace is
  not. If the page is still correct, say so: `<!-- tracdown-disable stale -- still true, reviewed in 2026-11 -->`.
  List commits that only reformatted documents in `.git-blame-ignore-revs`.
words:
  any: [adr, adrs, rfc, rfcs, pep, log]
  en:
    - changelog
    - change log
    - changes
    - history
    - news
    - releases
    - release notes
    - what's new
    - whats new
    - migration
    - migrating
    - upgrading
    - license
    - licence
    - licenses
    - copying
    - copyright
    - notice
    - authors
    - contributors
    - maintainers
    - acknowledgements
    - credits
    - code of conduct
    - decisions
    - decision records
    - proposals
    - meetings
    - meeting
    - meeting notes
    - minutes
    - blog
    - posts
    - archive
    - archived
    - attic
    - deprecated
    - legacy
    - postmortem
    - postmortems
    - incidents
    - retrospectives
    - talks
    - papers
    - newsletter
    - announcements
    - reports
  de:
    - änderungen
    - änderungsprotokoll
    - neuigkeiten
    - versionshinweise
    - lizenz
    - danksagung
    - entscheidungen
    - protokoll
    - protokolle
    - besprechungen
    - archiv
    - berichte
  fr:
    - historique
    - journal des modifications
    - nouveautés
    - notes de version
    - licence
    - auteurs
    - remerciements
    - décisions
    - réunions
    - compte rendu
    - comptes rendus
    - archives
    - rapports
  es:
    - cambios
    - historial
    - registro de cambios
    - novedades
    - notas de la versión
    - licencia
    - autores
    - agradecimientos
    - decisiones
    - reuniones
    - actas
    - archivo
    - informes
  zh:
    - 更新日志
    - 变更日志
    - 版本历史
    - 发布说明
    - 许可证
    - 会议记录
    - 归档
  ja:
    - 変更履歴
    - 更新履歴
    - リリースノート
    - ライセンス
    - 議事録
    - アーカイブ

"""##),
("statement-of-need.yml", ##"""
what: Readers learn what it is for, and for whom
severity: warning
since: 0.1.0
profiles: [research]
why: >
  Reviewers and users first ask which problem it solves, who has that problem, and how it differs from existing
  tools. Journals for research software require this section by name.
how: >
  Write a section "Statement of need" in the README: the problem, the people who have it, and what other tools do
  not do.
item:
  order: 32
  title: Statement of need
  names: [statement of need, need, motivation, why, rationale, "why …", about, background, paper, purpose, motivación, pourquoi, motivation et contexte, 动机, 背景]
  weak-names: [introduction, overview, scope, goals]
  headings:
    en: [statement of need, motivation, rationale, "why …", why, purpose, "purpose of …", "purpose and …", background, "background and …", "what is it for", "who is it for", "who is this for", "what problem …", "the problem", problem statement, "aims and scope", scope, "scope and …", audience, target audience, "intended audience", "intended use", "use cases", "comparison with …", "comparison to …", related work, related software, alternatives, "how does it differ …"]
    de: [motivation, zweck, wozu, warum, hintergrund, zielgruppe]
    fr: [motivation, pourquoi, objectif, objectifs, contexte, public visé]
    es: [motivación, por qué, propósito, objetivo, contexto, público]
    zh: [动机, 背景, 目的, 为什么, 适用场景, 应用场景]
    ja: [目的, 動機, 背景, 対象者, なぜ]
  weak-headings:
    en: [introduction, overview, about, "about …", description, summary, what is it, "what is …", goals]
    de: [einleitung, überblick, über]
    fr: [introduction, présentation]
    es: [introducción, descripción]
    zh: [简介, 介绍]
    ja: [概要, はじめに]
  mentions:
    en: [statement of need, motivation]
  addresses: [joss.theoj.org]
  evidence:
    - what: the problem and the people who have it
      wish: "which problem it solves, and for whom"
      signal: text
      count: 2
      words: [need, needs, problem, problems, researchers, scientists, scientist, students, engineers, users, community, aims, aim, goal, designed, allows, enables, makes it easy, difficult, hard, lack, lacks, lacking, missing, existing, unlike, instead of, compared, alternative, alternatives, challenge, challenges, motivation, gap, research, forschende, problem, ziel, bisher, fehlt, chercheurs, problème, besoin, objectif, permet, investigadores, problema, necesidad, objetivo, permite, 研究, 问题, 需要, 解决, 目的, 課題, 必要, 研究者, 解決]
      points: 2
      strong: true
    - {what: "{n} words", wish: "how it differs from existing tools", signal: words, count: 40, points: 1}
  present: {points: 4, strong: 1}
  partial: {points: 1}
  next:
    missing: Write a section "Statement of need" in the README that says which problem it solves, for whom, and how it differs from existing tools.
  scaffold:
    file: NEED.md
    text: |
      # What {name} is for

      <!-- tracdown: to be written -->

      - Which problem does it solve, and who has that problem?
      - What do other tools not do?
examples:
  - good: |
      # Harbour

      ## Statement of need

      Researchers of coasts need to know where ships lay on a day. Existing tools show only where ships are now, and
      lack the past. Harbour keeps each report of each ship, and allows to look at any hour of the last ten years
      without asking a company for its data.
  - bad: |
      # Harbour

      ## Installation

          pip install harbour

"""##),
("suppression-invalid.yml", ##"""
what: Comments that hide findings name a rule and give a reason
severity: warning
since: 0.1.0
why: >
  Someone who sees the comment in two years must be able to tell whether it still applies. A misspelled rule hides
  nothing.
how: "Write `<!-- tracdown-disable RULE -- reason -->`. To list the rules, run `tracdown explain`."
examples:
  - bad: |
      # Notes

      <!-- tracdown-disable orphan -->

"""##),
("suppression-unused.yml", ##"""
what: Comments that hide findings hide at least one
severity: warning
since: 0.1.0
why: >
  A comment that hides nothing is left over from a problem that was fixed. It would hide the next one without
  anybody noticing.
how: Remove the comment, or remove the rule that is no longer needed from its list.
examples:
  - bad: |
      # Notes

      <!-- tracdown-disable link-dead -- the build makes the file -->

      Nothing is linked here.

"""##),
("title-doubled.yml", ##"""
what: A page has one title
severity: note
since: 0.1.0
why: >
  Two titles usually mean that a tool or a merge put two documents into one file. Readers, and programs that read
  versions from a changelog, stop at the second one.
how: Keep one of the headings, and move the text of both under it.
examples:
  - bad: |
      # Changelog

      ## 1.1

      - Wind

      # Changelog

      ## 1.0

      - Tides
  - good: |
      # Changelog

      ## 1.1

      - Wind

      ## 1.0

      - Tides

"""##),
("title-missing.yml", ##"""
what: Pages start with a title
severity: note
since: 0.1.0
judged: {date: 2026-11-30, findings: 2, useful: 2}
why: People who come from a search land in the middle of something. Lists of pages and browsers also show the title.
how: "Start the page with a heading, `# Title`, or with `title:` in its front matter. A logo also counts."
examples:
  - bad: |
      Restart the service with the usual command, then look at the log for a minute or two. If it says nothing, all is
      well and you can go back to sleep.
  - good: |
      # Restarting

      Restart the service with the usual command, then look at the log for a minute or two. If it says nothing, all is
      well and you can go back to sleep.

"""##),
("trac-markup.yml", ##"""
what: Documents contain no Trac markup
severity: warning
since: 0.1.0
why: >
  After a half-done migration, readers see the markup of the old wiki: `'''bold'''`, `{{{`, `[[PageOutline]]`. Links
  that Trac followed are broken.
how: >
  Rewrite it in Markdown; each finding says how. To convert a page, use `tracdown convert`; to convert a wiki, use
  `tracdown migrate`. Put markup that a document describes in code.
examples:
  - bad: "# Tides\n\n'''Note:''' see [wiki:TideTables the tables].[[BR]]\n"
  - bad: "= Tides =\n\n||port||high water||\n||Harbour||04:12||\n"
  - bad: "# Tides\n\n{{{\nmake tides\n}}}\n"
  - bad: "See [http://example.org the tables].\n"
  - bad:
      Tides.wiki: "== Tides ==\n{{{\nmake\n}}}\n"
  - good: "# Tides\n\nTrac's `'''bold'''` is `**bold**` here.\n\n```\n{{{\nmake\n}}}\n```\n"
  - good: "# Tides\n\nAn empty string is '' and [[1, 2], [3]] a list; a || b holds if one of them does.\n"

"""##),
]
}
