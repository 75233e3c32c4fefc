"use strict";exports.id=495,exports.ids=[495],exports.modules={495:(function(O,E,_){_.d(E,{repack:()=>D.BC});var D=_(5037),P=_(9812),s=_(500),M=_(379),C=_(2725),n=_(6862),I=_(9542)})};
