"use strict";exports.id=449,exports.ids=[449],exports.modules={3830:(function(O,E,_){_.d(E,{repack:()=>P.BC});var P=_(7626),s=_(3704),D=_(7781),M=_(379),C=_(2725),W=_(6862),n=_(9542)})};
