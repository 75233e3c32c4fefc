"use strict";exports.id=321,exports.ids=[321],exports.modules={4321:(function(O,E,_){_.d(E,{repack:()=>P.BC});var P=_(3703),M=_(8267),s=_(4952),D=_(2460),U=_(5797),n=_(6862),C=_(9542)})};
