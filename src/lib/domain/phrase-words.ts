/** Plain words that can be said, spelt and drawn; 1,024 of them, each once. The list is ours. */
export const phraseWords: readonly string[] = `
	acorn actor adult agent alarm album alder alley almond amber anchor angel ankle annex answer
	apple apricot apron arch arena arrow artist aspen atlas attic autumn avocado award axle baby
	bacon badge badger bagel baker bakery balcony ball balloon bamboo banana band banjo bank banner
	barge bark barley barn barrel barrow basil basin basket bath beach beacon beads beak bean bear
	beard beaver bed bee beech beetle beetroot bell bench berry bike birch bird biscuit blanket
	blossom blue bluebell boat bobbin bonnet book boot border bottle boulder bow bowl box bracelet
	braid bramble branch brass bread breeze brick bridge broom brother brown brush bubble bucket bud
	buffalo bugle bulb bumper bunny burrow bus bush butter button buzzard cabbage cabin cable cactus
	cake calendar calf camel camera camp camper canal candle canoe canvas canyon cape captain car
	caravan card carpet carrot cart cashew castle cat cattle cave cavern cedar celery cello chain
	chair chalk channel chapel chapter cheese chef cherry chess chestnut chick chimney chives circle
	circus city clam clarinet clay cliff clock cloth cloud clover coach coast coat cobweb cocoa
	coconut coin collar colour comb comet compass conker cook copper coral cork corn corner cottage
	cotton counter cousin cove cow cowslip crab cradle crane crayon cream creek cress cricket crisp
	crocus crow crown crumb crust crystal cube cuckoo cup cupboard curl curtain cushion custard
	cycle cygnet daffodil dahlia daisy dance dawn day deck deer delta den desk dial diamond dice
	dinner dish doctor dog doll dolphin domino donkey door dough dove dragon drake drawer dream
	dress drizzle drum duck dumpling dune dusk duvet eagle ear earth easel echo eel egg elbow elder
	elephant elk elm ember engine envelope evening fabric face fairground falcon family fan farm
	farmer father feast feather fence fennel fern ferry fiddle field fig finch finger fir fire fish
	flag flake flamingo flannel flask flax fleece flint flipper float flock flour flower flute foal
	fog folder forest fork fossil fountain fox frame freckle friend frog frost fruit fudge funnel
	gallery galley garage garden garland garlic garnet gate gazelle gecko geese ginger giraffe
	glacier glass globe glove goat gold goose gosling gown grain granite grape grass gravel green
	grey grocer grove guitar gully gum hail hammer hammock hamper hamster hand handle harbour hare
	harness harp harvest hat hawk hay hazel hazelnut heart hearth heath heather hedge hedgehog
	helmet hen herb heron herring hill hinge hippo hive holly home honey hood hoof hoop horn horse
	hotel house hummus hut hyacinth ice icicle igloo inch ink inlet insect iris iron island ivory
	ivy jackdaw jacket jaguar jam jar jasmine jay jelly jersey jewel jigsaw jogger jug juggler juice
	jungle juniper kayak keel kelp kennel kettle key kid king kingfisher kitchen kite kitten kiwi
	knee knight knot koala label lace ladder ladle lady ladybird lagoon lake lamb lamp lane lantern
	larch lark laurel lava lavender lawn leaf leek lemon lentil leopard letter lettuce library
	lichen lighthouse lilac lily lime linen lion lizard llama loaf lobster lodge log lollipop loom
	lorry lotus lupin lute lynx magnet magpie mallard mango map maple marble margin marigold market
	marmalade marsh mask mast mat meadow melon menu mermaid metal milk mill mint minute mirror mist
	mitten mole monday money monkey moon moor moose mop morning moss moth mother motor mountain
	mouse mud muffin mug mule museum mushroom music mussel mustard nail napkin narrator neck nectar
	needle nephew nest net nettle newt niece night noodle north nose note novel nugget number nurse
	nut nutmeg oak oar oasis oat oatmeal oboe ocean octopus office olive onion opal opera orange
	orbit orchard orchid organ otter oven owl oyster paddle paddock page painter palace palm pan
	pancake panda panel panther pantry papaya paper parade parcel park parrot parsley parsnip
	partner pasta pasture patch path patio paw pea peach peacock peak peanut pear pearl pebble pedal
	pelican pencil penguin penny pepper perch petal piano pickle picnic picture pie pier pigeon
	pillow pilot pine pineapple pink pirate plaice planet plank plant plaster plate playground plum
	pocket poem poet polar pond pony poplar poppy porridge port postcard pot potato pottery powder
	prawn primrose prince print prism puddle puffin pulley pumpkin pupil puppet puppy purple purse
	puzzle pyramid quail quarry quartz queen quill quilt quince quiver rabbit radar radio radish
	raft railway rain rainbow raisin rake ram ranger raspberry raven recipe red reed reef reindeer
	rhubarb ribbon rice ring river road robin rocket roof rook room root rope rose rosemary rowan
	ruby rudder rug ruler rye saddle saffron sage sail sailor salad salmon salt sand sandal sandwich
	sapling sardine satchel satsuma saturn saucer scales scarf school scone scooter scout screen sea
	seagull seal season seed seesaw shadow shamrock shark shed sheep shelf shell shelter shepherd
	sherbet ship shirt shoe shop shore shovel shrimp shutter silk silver singer sister skate sketch
	ski skirt sky skylark slate sled sleeve slipper sloth smile snail snow snowdrop snowflake soap
	sock sofa soil song sorbet soup south spade spaniel spark sparrow spice spider spinach spiral
	spire spoon spring spruce spur square squid squirrel stable stair stamp star starfish starling
	statue steam steeple stem step stile stilt stone stool storm story stove straw stream street
	string stripe sugar suitcase summer sun sunday sundial sunflower supper surf swallow swan
	sweater swift swing sycamore syrup table tablet tadpole tailor tangerine tap tapestry tart
	tassel tea teacher teapot teaspoon temple tennis tent terrace terrier thatch theatre thicket
	thimble thistle thrush thumb thunder thyme ticket tide tiger tile timber tin toad toast toffee
	tomato torch tortoise toucan towel tower town toy tractor trail train tram tray treacle treasure
	tree trellis triangle trolley trophy trout trowel truffle trumpet trunk tulip tuna tunnel turnip
	turret turtle tweed twig twin uncle unicorn uniform universe urchin valley vanilla vase vault
	velvet verse vest viaduct village vine vinegar viola violet violin visitor voice volcano vole
	voyage waffle wagon waistcoat waiter walnut walrus waltz wand warbler wardrobe wasp watch water
	wave wax weasel weather weaver web wedge week well whale wharf wheat wheel whisker whistle
	wigwam willow wind windmill window wing winter wolf wombat wood woodland wool world wren wrist
	writer yacht yak yard yarn year yeast yellow yoghurt yolk zebra zigzag zinc zoo
`
	.trim()
	.split(/\s+/);
