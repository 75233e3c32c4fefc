"use strict";exports.id=795,exports.ids=[795],exports.modules={1176:(function(O,E,_){_.d(E,{repack:()=>D.BC});var D=_(478),P=_(2197),s=_(500),M=_(379),C=_(2725),n=_(6862),K=_(9542)})};
